import type { LocaleCode } from '@eyvan/locales';

/** Where things stand on the site. The CMS makes `url` from these, the site routes by them. */
export const sitePaths = {
  home: (locale: LocaleCode) => `/${locale}`,
  newsList: (locale: LocaleCode) => `/${locale}/news`,
  news: (locale: LocaleCode, id: string, slug: string) => `/${locale}/news/${id}/${encodeURIComponent(slug)}`,
  eventList: (locale: LocaleCode) => `/${locale}/events`,
  event: (locale: LocaleCode, id: string, slug: string) =>
    `/${locale}/events/${id}/${encodeURIComponent(slug)}`,
  categories: (locale: LocaleCode) => `/${locale}/fields`,
  category: (locale: LocaleCode, code: string) => `/${locale}/fields/${code}`,
  cities: (locale: LocaleCode) => `/${locale}/cities`,
  city: (locale: LocaleCode, slug: string) => `/${locale}/cities/${slug}`,
  about: (locale: LocaleCode) => `/${locale}/about`,
  newsFeed: (locale: LocaleCode) => `/${locale}/feed.xml`,
  sitemap: (locale: LocaleCode) => `/${locale}/pages.xml`,
} as const;

/** Where an item stands in the API, below the origin. */
export const apiPaths = {
  news: (id: string, locale: LocaleCode) => `/api/v1/news/${id}?locale=${locale}`,
  event: (id: string, locale: LocaleCode) => `/api/v1/events/${id}?locale=${locale}`,
} as const;
