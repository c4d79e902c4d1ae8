import type { Newsroom } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import type { siteParts } from '@eyvan/wire';
import { getTranslations } from 'next-intl/server';
import { routes } from '../routes';
import { LanguageSwitch, type LanguageLink } from './LanguageSwitch';
import { NewsroomMark } from './NewsroomMark';
import { drawnName, Wordmark } from './Wordmark';

export type SitePart = (typeof siteParts)[keyof typeof siteParts];

interface SiteHeaderProps {
  locale: LocaleCode;
  newsroom: Newsroom;
  languageLinks: LanguageLink[];
  current?: SitePart;
}

/** The masthead: mark and name, the five parts of the site, the languages. */
export async function SiteHeader({ locale, newsroom, languageLinks, current }: SiteHeaderProps) {
  const t = await getTranslations({ locale, namespace: 'SiteFrame' });
  const parts: { part: SitePart; href: string }[] = [
    { part: 'news', href: routes.newsList(locale) },
    { part: 'events', href: routes.eventList(locale) },
    { part: 'fields', href: routes.categories(locale) },
    { part: 'cities', href: routes.cities(locale) },
    { part: 'about', href: routes.about(locale) },
  ];
  return (
    <header className="masthead">
      <a
        className="masthead-name"
        href={routes.home(locale)}
        aria-label={t('homeLink', { site: newsroom.name })}
      >
        <NewsroomMark className="masthead-mark" logo={newsroom.logo} />
        {newsroom.name === drawnName ? <Wordmark /> : <span className="masthead-words">{newsroom.name}</span>}
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
