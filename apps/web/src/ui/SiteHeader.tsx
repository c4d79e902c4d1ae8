import { sitePaths } from '@eyvan/wire';
import type { LocaleCode } from '@eyvan/locales';
import { drawLogo } from '@eyvan/ornament';
import { getTranslations } from 'next-intl/server';
import { LanguageSwitch, type LanguageLink } from './LanguageSwitch';
import { Ornament } from './Ornament';
import { Wordmark } from './Wordmark';

export type SitePart = 'news' | 'events' | 'fields' | 'cities' | 'about';

interface SiteHeaderProps {
  locale: LocaleCode;
  languageLinks: LanguageLink[];
  current?: SitePart;
}

/** The masthead: mark and name, the five parts of the site, the languages. */
export async function SiteHeader({ locale, languageLinks, current }: SiteHeaderProps) {
  const t = await getTranslations({ locale, namespace: 'SiteFrame' });
  const parts: { part: SitePart; href: string }[] = [
    { part: 'news', href: sitePaths.newsList(locale) },
    { part: 'events', href: sitePaths.eventList(locale) },
    { part: 'fields', href: sitePaths.categories(locale) },
    { part: 'cities', href: sitePaths.cities(locale) },
    { part: 'about', href: sitePaths.about(locale) },
  ];
  return (
    <header className="masthead">
      <a className="masthead-name" href={sitePaths.home(locale)} aria-label={t('homeLink')}>
        <Ornament className="masthead-mark" svg={drawLogo()} />
        <Wordmark />
      </a>
      <LanguageSwitch locale={locale} links={languageLinks} />
      <nav className="masthead-parts" aria-label={t('navigation')}>
        <ul>
          {parts.map(({ part, href }) => (
            <li key={part}>
              <a href={href} aria-current={part === current ? 'true' : undefined}>
                {t(part)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
