import type { EventItem, NewsItem } from '@eyvan/contract';
import { isLocaleCode, type LocaleCode } from '@eyvan/locales';
import { permanentRedirect } from 'next/navigation';

type Item = NewsItem | EventItem;

/** Where an item stands: on this host, whatever origin the API writes. */
export const pathOf = ({ url }: { url: string }): string => new URL(url).pathname;

/** The last segment of an item's path, as it is meant to be read. */
export const slugOf = (item: { url: string }): string =>
  decodeURIComponent(pathOf(item).split('/').at(-1) ?? '').normalize('NFC');

/** The paths under which an item is published: its own, and those of its other editions in languages of this site. */
export const publishedPaths = (item: Item): Partial<Record<LocaleCode, string>> =>
  Object.fromEntries(
    [item, ...item.alternates]
      .filter(({ locale }) => isLocaleCode(locale))
      .map((edition) => [edition.locale, pathOf(edition)]),
  );

/** Sends a reader with an old, wrong or missing slug to where the item stands. `slug` is decoded and composed. */
export function redirectToSlug(item: Item, slug: string): void {
  if (slug !== slugOf(item)) permanentRedirect(pathOf(item));
}
