import type { LocaleCode } from '@eyvan/locales';
import { drawLogo } from '@eyvan/ornament';
import { getTranslations } from 'next-intl/server';
import { routes } from '../routes';
import { Ornament } from './Ornament';

/** The foot of every page: what this is, and the doors for programs. */
export async function SiteFooter({ locale }: { locale: LocaleCode }) {
  const t = await getTranslations({ locale, namespace: 'SiteFrame' });
  const site = await getTranslations({ locale, namespace: 'Site' });
  return (
    <footer className="colophon" aria-label={t('footer')}>
      <Ornament className="colophon-mark" svg={drawLogo()} />
      <p className="colophon-words">
        <strong>{site('name')}</strong> <span>{site('tagline')}</span>
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
      <p className="colophon-software">{t('freeSoftware')}</p>
    </footer>
  );
}
