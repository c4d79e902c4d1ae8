import type { Newsroom } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';

interface ImprintProps {
  locale: LocaleCode;
  newsroom: Newsroom;
}

function Contact({ contact: { name, email, phone } }: { contact: Newsroom['contacts'][number] }) {
  return (
    <li>
      {name ? `${name} ` : null}
      {email ? (
        <a href={`mailto:${email}`} dir="ltr">
          {email}
        </a>
      ) : null}{' '}
      {phone ? (
        <a href={`tel:${phone.replace(/[^+\d]/g, '')}`} dir="ltr">
          {phone}
        </a>
      ) : null}
    </li>
  );
}

/** Who answers for what stands here, how they are reached, and where else they are. */
export async function Imprint({ locale, newsroom }: ImprintProps) {
  const { contacts, links, publisher } = newsroom;
  const t = await getTranslations({ locale, namespace: 'AboutPage' });
  const lines = publisher.address?.split('\n') ?? [];
  return (
    <>
      {publisher.legalName || lines.length > 0 ? (
        <section id="imprint">
          <h2>{t('publisherHeading')}</h2>
          <address>
            {[publisher.legalName, ...lines].filter(Boolean).map((line) => (
              <span key={line}>{line}</span>
            ))}
          </address>
        </section>
      ) : null}
      {contacts.length > 0 ? (
        <section>
          <h2>{t('contactHeading')}</h2>
          <ul>
            {contacts.map((contact) => (
              <Contact key={`${contact.email} ${contact.phone}`} contact={contact} />
            ))}
          </ul>
        </section>
      ) : null}
      {links.length > 0 ? (
        <section>
          <h2>{t('linksHeading')}</h2>
          <ul>
            {links.map(({ name, url }) => (
              <li key={url}>
                <a href={url}>{name}</a>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
