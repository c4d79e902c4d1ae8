import type { LocaleInfo } from '@eyvan/contract';
import { itemsInSitemap } from '@eyvan/formats';

/** Which items of a language one of its sitemaps lists: of its news and, after these, of its events. */
export interface SitemapPart {
  news: { from: number; most: number };
  events: { from: number; most: number };
}

type Counts = Pick<LocaleInfo, 'news' | 'events'>;

/** How many sitemaps a language has. The first is there even when it has no item. */
export const countParts = ({ news, events }: Counts): number =>
  Math.max(1, Math.ceil((news + events) / itemsInSitemap));

/** The items of the `part`th sitemap, from 1; null where there is no such. */
export function toPart(part: number, counts: Counts): SitemapPart | null {
  if (!(part >= 1 && part <= countParts(counts))) return null;
  const from = (part - 1) * itemsInSitemap;
  const ofNews = Math.min(itemsInSitemap, Math.max(0, counts.news - from));
  return {
    news: { from, most: ofNews },
    events: { from: Math.max(0, from - counts.news), most: itemsInSitemap - ofNews },
  };
}
