import type { CitySummary, EventSummary, NewsSummary } from '@eyvan/contract';
import type { SitemapEntry } from '@eyvan/formats';
import { isLocaleCode, type LocaleCode } from '@eyvan/locales';
import { routes, toPath } from '../routes';
import { listCategories } from './categories';
import { listCities } from './cities';
import { listAllEvents } from './events';
import { listSomeItems } from './list-some-items';
import { listLocales } from './locales';
import { listNews } from './news';
import { toPart } from './sitemap-parts';

type Item = NewsSummary | EventSummary;

/** The site, and the languages that are on. */
interface Site {
  siteUrl: string;
  on: LocaleCode[];
}

/** A page that is there in every language. */
function toPageEntry(
  { siteUrl, on }: Site,
  locale: LocaleCode,
  pathIn: (locale: LocaleCode) => string,
): SitemapEntry {
  const languages = Object.fromEntries(on.map((code) => [code, siteUrl + pathIn(code)]));
  return { url: siteUrl + pathIn(locale), languages };
}

function toItemEntry({ siteUrl, on }: Site, item: Item): SitemapEntry {
  const editions = [item, ...item.alternates]
    .filter(({ locale }) => on.some((code) => code === locale))
    .map(({ locale, url }) => [locale, siteUrl + toPath(url)]);
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

async function listPages(site: Site, locale: LocaleCode, items: Item[]): Promise<SitemapEntry[]> {
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
  return pages.map((pathIn) => toPageEntry(site, locale, pathIn));
}

/**
 * What the `part`th sitemap of a language lists of what is public now: news and events, and in the first one the pages
 * that are always there; null where there is no such part, or the language is off.
 */
export async function listSitemap(
  siteUrl: string,
  locale: LocaleCode,
  part: number,
): Promise<SitemapEntry[] | null> {
  const locales = await listLocales();
  const counts = locales.find(({ code }) => code === locale);
  if (!counts) return null;
  const site = { siteUrl, on: locales.map(({ code }) => code).filter(isLocaleCode) };
  const place = toPart(part, counts);
  if (!place) return null;
  const [news, events] = await Promise.all([
    listSomeItems((cursor) => listNews({ locale, limit: 50, cursor }), place.news),
    listSomeItems((cursor) => listAllEvents(locale, cursor), place.events),
  ]);
  const items: Item[] = [...news, ...events];
  const pages = part === 1 ? await listPages(site, locale, items) : [];
  return [...pages, ...items.map((item) => toItemEntry(site, item))];
}
