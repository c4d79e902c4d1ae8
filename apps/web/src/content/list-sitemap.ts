import type { CitySummary, EventSummary, NewsSummary } from '@eyvan/contract';
import type { SitemapEntry } from '@eyvan/formats';
import { localeCodes, type LocaleCode } from '@eyvan/locales';
import { routes, toPath } from '../routes';
import { listCategories } from './categories';
import { listCities } from './cities';
import { listAllEvents } from './events';
import { listSomeItems } from './list-some-items';
import { listLocales } from './locales';
import { listNews } from './news';
import { toPart } from './sitemap-parts';

type Item = NewsSummary | EventSummary;

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
  const editions = [item, ...item.alternates].map(({ locale, url }) => [locale, siteUrl + toPath(url)]);
  return {
    url: siteUrl + toPath(item.url),
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
  const { home, newsList, eventList, about } = routes;
  const pages = [
    ...[home, newsList, eventList, routes.pastEvents, routes.categories, routes.cities, about],
    ...categories.map(
      ({ code }) =>
        (each: LocaleCode) =>
          routes.category(each, code),
    ),
    ...toToldCities(cities, items).map(
      ({ slug }) =>
        (each: LocaleCode) =>
          routes.city(each, slug),
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
