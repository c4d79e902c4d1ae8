import type { LocaleCode } from '@eyvan/locales';

/** The parts of the site, as addresses name them: what follows a language. */
export const siteParts = {
  news: 'news',
  events: 'events',
  categories: 'fields',
  cities: 'cities',
  about: 'about',
} as const;

const partOf = (part: keyof typeof siteParts) => (locale: LocaleCode) => `/${locale}/${siteParts[part]}`;
const newsList = partOf('news');
const eventList = partOf('events');
const categories = partOf('categories');
const cities = partOf('cities');

/** Where things stand on the site. The CMS makes `url` from these, the site routes by them. */
export const sitePaths = {
  home: (locale: LocaleCode) => `/${locale}`,
  newsList,
  news: (locale: LocaleCode, id: string, slug: string) =>
    `${newsList(locale)}/${id}/${encodeURIComponent(slug)}`,
  eventList,
  event: (locale: LocaleCode, id: string, slug: string) =>
    `${eventList(locale)}/${id}/${encodeURIComponent(slug)}`,
  categories,
  category: (locale: LocaleCode, code: string) => `${categories(locale)}/${code}`,
  cities,
  city: (locale: LocaleCode, slug: string) => `${cities(locale)}/${slug}`,
  about: partOf('about'),
  newsFeed: (locale: LocaleCode) => `/${locale}/feed.xml`,
  sitemap: (locale: LocaleCode) => `/${locale}/pages.xml`,
} as const;

/** Where the items of each type are listed. */
export const itemListPaths = { news: sitePaths.newsList, event: sitePaths.eventList } as const;
