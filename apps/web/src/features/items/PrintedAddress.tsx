import type { EventItem, NewsItem } from '@eyvan/contract';
import { routes } from '@/routes';

/** Where an item can be read, on paper: the short address, which somebody can type. On a screen it is not shown. */
export function PrintedAddress({ item }: { item: NewsItem | EventItem }) {
  const { id, locale, url } = item;
  const path = 'headline' in item ? routes.shortNews(locale, id) : routes.shortEvent(locale, id);
  return <p className="printed-address">{new URL(path, url).href}</p>;
}
