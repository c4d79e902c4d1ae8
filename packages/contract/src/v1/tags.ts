import type { LocaleCode } from '@eyvan/locales';

/** What a publication is made of, as far as caches care. */
export interface TaggedItem {
  id: string;
  type: 'news' | 'event';
  locale: LocaleCode;
  categories: readonly string[];
  cities: readonly string[];
}

/** The name under which one item is cached, in whatever language. */
export const itemTag = (id: string) => `item:${id}`;
export const categoryTag = (code: string) => `category:${code}`;
export const cityTag = (slug: string) => `city:${slug}`;

/** A list of one type in one language: `news:fa`, `events:tk`. */
export const listTag = (type: 'news' | 'event', locale: LocaleCode) =>
  `${type === 'news' ? 'news' : 'events'}:${locale}`;

/** Reference data: lists of categories and cities, in every language. */
export const referenceTags = { categories: 'categories', cities: 'cities' } as const;

/** Everything to drop when what the public sees of an item has changed. */
export function tagsOfItem(item: TaggedItem): string[] {
  return [
    itemTag(item.id),
    item.type === 'news' ? 'news' : 'events',
    listTag(item.type, item.locale),
    `locale:${item.locale}`,
    ...item.categories.map(categoryTag),
    ...item.cities.map(cityTag),
  ];
}
