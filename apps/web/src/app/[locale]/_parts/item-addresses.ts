import type { EventItem, NewsItem } from '@eyvan/contract';
import { isLocaleCode, type LocaleCode } from '@eyvan/locales';
import { permanentRedirect } from 'next/navigation';
import { toPath } from '@/routes';

type Item = NewsItem | EventItem;

/** The last segment of an item's path, as it is meant to be read. */
export const slugOf = (item: { url: string }): string =>
  decodeURIComponent(toPath(item.url).split('/').at(-1) ?? '').normalize('NFC');

/** The paths under which an item is published: its own, and those of its other editions in languages of this site. */
export const publishedPaths = (item: Item): Partial<Record<LocaleCode, string>> =>
  Object.fromEntries(
    [item, ...item.alternates]
      .filter(({ locale }) => isLocaleCode(locale))
      .map((edition) => [edition.locale, toPath(edition.url)]),
  );

/** Sends a reader with an old, wrong or missing slug to where the item stands. `slug` is decoded and composed. */
export function redirectToSlug(item: Item, slug: string): void {
  if (slug !== slugOf(item)) permanentRedirect(toPath(item.url));
}
