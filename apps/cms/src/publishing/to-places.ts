import { apiPaths, itemListPaths, sitePaths } from '@eyvan/wire';
import type { Place } from '../delivery/receipts/receipt';
import { isItemType, type PublicationDoc } from '../projection/publication';
import { keysOf } from './to-message';

/** Where readers could find a publication of an item, by the row as it was while it was public. */
export function toPlaces(row: PublicationDoc): Place[] {
  const { type, locale, itemId, slug } = row;
  if (!isItemType(type)) return [];
  const lists = [
    sitePaths.home(locale),
    itemListPaths[type](locale),
    ...keysOf(row, 'category').map((code) => sitePaths.category(locale, code)),
    ...keysOf(row, 'city').map((city) => sitePaths.city(locale, city)),
  ];
  return [
    { kind: 'page', path: sitePaths[type](locale, itemId, slug || itemId) },
    ...lists.map((path): Place => ({ kind: 'lists', path })),
    { kind: 'api', path: apiPaths[type](itemId, locale) },
    ...(type === 'news' ? [{ kind: 'feed', path: sitePaths.newsFeed(locale) } as const] : []),
    { kind: 'sitemap', path: sitePaths.sitemap(locale) },
  ];
}
