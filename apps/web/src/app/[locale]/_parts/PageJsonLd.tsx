import { toListJsonLd, toSiteJsonLd, toWayJsonLd } from '@eyvan/formats';
import type { LocaleCode } from '@eyvan/locales';
import { findNewsroom } from '@/content/newsroom';
import { routes, toPath } from '@/routes';
import { JsonLdScript } from '@/ui/JsonLdScript';
import { publisherIn, toUrl } from './site-of';

interface PageJsonLdProps {
  locale: LocaleCode;
  /** The way to it from the front page, by paths on the site; none where it is the front page. */
  steps?: { name: string; path: string }[];
  /** What stands on it, where it is a list. */
  items?: { name: string; url: string }[];
}

/** What a page that is no item is, for machines. */
export async function PageJsonLd({ locale, steps, items }: PageJsonLdProps) {
  const publisher = await publisherIn(locale);
  const home = { name: publisher.name, url: toUrl(routes.home(locale)) };
  if (!steps) {
    const { description } = await findNewsroom(locale);
    const site = { locale, url: home.url, description, publisher };
    return <JsonLdScript data={toSiteJsonLd(site)} />;
  }
  const way = [home, ...steps.map(({ name, path }) => ({ name, url: toUrl(path) }))];
  // At its place on this site, whatever origin the API writes.
  const listed = items?.map(({ name, url }) => ({ name, url: toUrl(toPath(url)) }));
  return <JsonLdScript data={listed ? toListJsonLd(way, listed) : toWayJsonLd(way)} />;
}
