import type { CitySummary, EventSummary, NewsSummary } from '@eyvan/contract';
import { sitePaths } from '@eyvan/wire';
import { localeCodes, type LocaleCode } from '@eyvan/locales';
import { listCategories } from '../content/categories';
import { listCities } from '../content/cities';
import { listAllEvents } from '../content/events';
import { listSomeItems } from '../content/list-some-items';
import { listLocales } from '../content/locales';
import { listNews } from '../content/news';
import { pastEventsPath } from '../features/events/EventPeriods';
import { toPart } from './sitemap-parts';
import type { SitemapEntry } from './to-sitemap';

type Item = NewsSummary | EventSummary;

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

function toItemEntry(siteUrl: string, item: Item): SitemapEntry {
  const editions = [item, ...item.alternates].map(({ locale, url }) => [locale, siteUrl + pathOf(url)]);
  return {
    url: siteUrl + pathOf(item.url),
    updatedAt: item.updatedAt,
    languages: Object.fromEntries(editions),
  };
}

/** The cities of which something can be read: the page of another one has a name, a field and a year, and is found by the list. */
function toToldCities(cities: CitySummary[], items: Item[]): CitySummary[] {
  const told = new Set(items.flatMap((item) => item.cities.map(({ slug }) => slug)));
  return cities.filter(({ slug }) => told.has(slug));
}

async function listPages(siteUrl: string, locale: LocaleCode, items: Item[]): Promise<SitemapEntry[]> {
  const [categories, cities] = await Promise.all([listCategories(locale), listCities(locale)]);
  const { home, newsList, eventList, about } = sitePaths;
  const pages = [
    ...[home, newsList, eventList, pastEventsPath, sitePaths.categories, sitePaths.cities, about],
    ...categories.map(
      ({ code }) =>
        (each: LocaleCode) =>
          sitePaths.category(each, code),
    ),
    ...toToldCities(cities, items).map(
      ({ slug }) =>
        (each: LocaleCode) =>
          sitePaths.city(each, slug),
    ),
  ];
  return pages.map((pathIn) => toPageEntry(siteUrl, locale, pathIn));
}

/**
 * What the `part`th sitemap of a language lists of what is public now: news and events, and in the first one the pages
 * that are always there; null where there is no such part.
 */
export async function listSitemap(
  siteUrl: string,
  locale: LocaleCode,
  part: number,
): Promise<SitemapEntry[] | null> {
  const counts = (await listLocales()).find(({ code }) => code === locale) ?? { news: 0, events: 0 };
  const place = toPart(part, counts);
  if (!place) return null;
  const [news, events] = await Promise.all([
    listSomeItems((cursor) => listNews({ locale, limit: 50, cursor }), place.news),
    listSomeItems((cursor) => listAllEvents(locale, cursor), place.events),
  ]);
  const items: Item[] = [...news, ...events];
  const pages = part === 1 ? await listPages(siteUrl, locale, items) : [];
  return [...pages, ...items.map((item) => toItemEntry(siteUrl, item))];
}
