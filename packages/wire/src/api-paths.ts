import type { LocaleCode } from '@eyvan/locales';

/** Where an item stands in the public API, below the origin: what the site says of it to the CMS, and the CMS to all. */
export const apiPaths = {
  news: (id: string, locale: LocaleCode) => `/api/v1/news/${id}?locale=${locale}`,
  event: (id: string, locale: LocaleCode) => `/api/v1/events/${id}?locale=${locale}`,
} as const;
