import { apiBasePath } from '@eyvan/contract';
import { localeCodes, type LocaleCode } from '@eyvan/locales';
import { previewPaths, pushPath, sitePaths } from '@eyvan/wire';

/** The two halves of the calendar. */
export type EventPeriod = 'coming' | 'past';

const pastEvents = (locale: LocaleCode) => `${sitePaths.eventList(locale)}/past`;

/** The first page of the coming or past events. */
const eventsOf = (period: EventPeriod, locale: LocaleCode) =>
  period === 'coming' ? sitePaths.eventList(locale) : pastEvents(locale);

/** Every path of the site: those that the CMS writes too (wire), and its own. `app/` has a folder for each. */
export const routes = {
  ...sitePaths,
  /** An item's address without its slug: it stays the same whatever the headline becomes, and leads to the whole one. */
  shortNews: (locale: LocaleCode, id: string) => `${sitePaths.newsList(locale)}/${id}`,
  shortEvent: (locale: LocaleCode, id: string) => `${sitePaths.eventList(locale)}/${id}`,
  /** A later page of the news. A cursor is made of characters that need no encoding (contract, query.ts). */
  olderNews: (locale: LocaleCode, cursor: string) => `${sitePaths.newsList(locale)}/older/${cursor}`,
  pastEvents,
  eventsOf,
  /** A page of coming events further ahead, or of past ones further back; `cursor` is a place (event-place.ts). */
  moreEvents: (period: EventPeriod, locale: LocaleCode, cursor: string) =>
    `${eventsOf(period, locale)}/${period === 'coming' ? 'later' : 'older'}/${cursor}`,
  /** The `part`th sitemap of a language, from 1. `next.config.ts` leads the later ones to their folder. */
  sitemapPart: (locale: LocaleCode, part: number) =>
    part === 1 ? sitePaths.sitemap(locale) : `/${locale}/pages-${part}.xml`,
  sitemapIndex: '/sitemap.xml',
  /** The ornament of a field as a picture for previews; `eyvan` is the one of the site. */
  ornament: (field: string) => `/og/${field}`,
  media: '/media',
  icon: '/icon.svg',
  iconOf: (size: 192 | 512) => `/icon-${size}.png`,
  appleIcon: '/apple-touch-icon.png',
  manifest: '/site.webmanifest',
  security: '/.well-known/security.txt',
  preview: previewPaths.page,
  push: pushPath,
  /** The description of the public API (OpenAPI), until there is a page for people. */
  openApi: `${apiBasePath}/openapi.json`,
} as const;

/** The path of one of the site's own addresses, so that a reader stays on the host that served the page. */
export function toPath(url: string): string {
  const { pathname, search, hash } = new URL(url);
  return `${pathname}${search}${hash}`;
}

/** The same path in every language. */
export const inEveryLanguage = (pathIn: (locale: LocaleCode) => string): Record<LocaleCode, string> =>
  Object.fromEntries(localeCodes.map((code) => [code, pathIn(code)])) as Record<LocaleCode, string>;
