import type { EventItem, NewsItem } from '@eyvan/contract';
import { shortEventPath, shortNewsPath } from '../../seo/short-paths';

/** Where an item can be read, on paper: the short address, which somebody can type. On a screen it is not shown. */
export function PrintedAddress({ item }: { item: NewsItem | EventItem }) {
  const { id, locale, url } = item;
  const path = 'headline' in item ? shortNewsPath(locale, id) : shortEventPath(locale, id);
  return <p className="printed-address">{new URL(path, url).href}</p>;
}
