import type { Newsroom } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { routes } from '../routes';
import { NewsroomMark } from './NewsroomMark';
import { toLink } from './to-link';

interface SiteFooterProps {
  locale: LocaleCode;
  newsroom: Newsroom;
}

/** The foot of every page: who makes this, and the doors for programs. */
export async function SiteFooter({ locale, newsroom }: SiteFooterProps) {
  const t = await getTranslations({ locale, namespace: 'SiteFrame' });
  const { licence, logo, name, publisher, tagline } = newsroom;
  return (
    <footer className="colophon" aria-label={t('footer')}>
      <NewsroomMark className="colophon-mark" logo={logo} />
      <p className="colophon-words">
        <strong>{name}</strong> {tagline ? <span>{tagline}</span> : null}
        {publisher.legalName ? <span className="colophon-publisher">{publisher.legalName}</span> : null}
      </p>
      <ul className="colophon-links">
        <li>
          <a href={routes.about(locale)}>{t('about')}</a>
        </li>
        <li>
          <a href={routes.newsFeed(locale)}>{t('newsFeed')}</a>
        </li>
        <li>
          <a href={routes.openApi}>{t('publicApi')}</a>
        </li>
      </ul>
      <p className="colophon-software">
        {licence ? <>{t.rich('licence', { name: licence.name, link: toLink(licence.url) })} </> : null}
        {t('freeSoftware')}
      </p>
    </footer>
  );
}
