import { sitePaths, type EventSummary, type NewsSummary } from '@eyvan/contract';
import { localeCodes, type LocaleCode } from '@eyvan/locales';
import { mostEntries, type SitemapEntry } from './to-sitemap';
import { pastEventsPath } from '../features/events/EventPeriods';
import { listCategories } from '../content/categories';
import { listCities } from '../content/cities';
import { listAllEvents } from '../content/events';
import { listEveryItem } from '../content/list-every-item';
import { listNews } from '../content/news';

const pathOf = (url: string) => new URL(url).pathname;

/** A page that is there in every language. */
function toPageEntry(
  siteUrl: string,
  locale: LocaleCode,
  pathIn: (locale: LocaleCode) => string,
): SitemapEntry {
  const languages = Object.fromEntries(localeCodes.map((code) => [code, siteUrl + pathIn(code)]));
  return { url: siteUrl + pathIn(locale), languages };
}

function toItemEntry(siteUrl: string, item: NewsSummary | EventSummary): SitemapEntry {
  const editions = [item, ...item.alternates].map(({ locale, url }) => [locale, siteUrl + pathOf(url)]);
  return {
    url: siteUrl + pathOf(item.url),
    updatedAt: item.updatedAt,
    languages: Object.fromEntries(editions),
  };
}

/** Every page of one language that is public now, pages that are always there first. */
export async function listSitemap(siteUrl: string, locale: LocaleCode): Promise<SitemapEntry[]> {
  const [categories, cities, news, events] = await Promise.all([
    listCategories(locale),
    listCities(locale),
    listEveryItem((cursor) => listNews({ locale, limit: 50, cursor }), mostEntries),
    listEveryItem((cursor) => listAllEvents(locale, cursor), mostEntries),
  ]);
  const { home, newsList, eventList, about } = sitePaths;
  const pages = [
    ...[home, newsList, eventList, pastEventsPath, sitePaths.categories, sitePaths.cities, about],
    ...categories.map(
      ({ code }) =>
        (each: LocaleCode) =>
          sitePaths.category(each, code),
    ),
    ...cities.map(
      ({ slug }) =>
        (each: LocaleCode) =>
          sitePaths.city(each, slug),
    ),
  ];
  return [
    ...pages.map((pathIn) => toPageEntry(siteUrl, locale, pathIn)),
    ...[...news, ...events].map((item) => toItemEntry(siteUrl, item)),
  ];
}
