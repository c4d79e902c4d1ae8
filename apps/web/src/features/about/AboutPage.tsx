import type { Newsroom } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { routes } from '@/routes';
import { PageHead } from '@/ui/PageHead';
import { toLink } from '@/ui/to-link';
import { Imprint } from './Imprint';
import { Policy } from './Policy';

const chapters = ['making', 'readers'] as const;

/** What this newsroom is, by its own words; how it is made, and for whom; what it promises, and who answers for it. */
export async function AboutPage({ locale, newsroom }: { locale: LocaleCode; newsroom: Newsroom }) {
  const t = await getTranslations({ locale, namespace: 'AboutPage' });
  const { about, description, name: site, policies } = newsroom;
  return (
    <>
      <PageHead heading={t('heading', { site })}>
        {description ? <p className="standfirst">{description}</p> : null}
      </PageHead>
      <div className="about">
        {about.length > 0 ? (
          <section className="about-own">
            {about.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ) : null}
        {chapters.map((chapter) => (
          <section key={chapter}>
            <h2>{t(`${chapter}Heading`)}</h2>
            <p>{t(chapter)}</p>
          </section>
        ))}
        <section>
          <h2>{t('mistakesHeading')}</h2>
          <div>
            <p>{t('mistakes')}</p>
            <Policy locale={locale} policy={policies.corrections} />
          </div>
        </section>
        {policies.ethics ? (
          <section>
            <h2>{t('ethicsHeading')}</h2>
            <div>
              <Policy locale={locale} policy={policies.ethics} />
            </div>
          </section>
        ) : null}
        <section>
          <h2>{t('openHeading')}</h2>
          <p>{t.rich('open', { docs: toLink(routes.openApi), feed: toLink(routes.newsFeed(locale)) })}</p>
        </section>
        <Imprint locale={locale} newsroom={newsroom} />
      </div>
    </>
  );
}
