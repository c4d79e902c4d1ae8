import type { LocaleCode } from '@eyvan/locales';
import { z } from 'zod';

/** A tag, as it goes over the wire. */
export const tag = z.string().min(1).max(256);

/** The lists of one type, in every language. */
const typeTags = { news: 'news', event: 'events' } as const;

/** The types of items that caches tell apart. */
export type TaggedType = keyof typeof typeTags;

/** What a publication is made of, as far as caches care. */
export interface TaggedItem {
  id: string;
  type: TaggedType;
  locale: LocaleCode;
  categories: readonly string[];
  cities: readonly string[];
}

/** What a tag can name: `item:4f7k2q9d`. */
export type TagKind = 'item' | 'category' | 'city' | 'locale';

const toTag = (kind: TagKind) => (name: string) => `${kind}:${name}`;

/** The name under which one item is cached, in whatever language. */
export const itemTag = toTag('item');
export const categoryTag = toTag('category');
export const cityTag = toTag('city');
export const localeTag: (locale: LocaleCode) => string = toTag('locale');

/** What a tag of this kind names (`4f7k2q9d`); null for a tag of another kind. */
export const nameIn = (kind: TagKind, tag: string): string | null =>
  tag.startsWith(`${kind}:`) ? tag.slice(kind.length + 1) : null;

/** A list of one type in one language: `news:fa`, `events:tk`. */
export const listTag = (type: TaggedType, locale: LocaleCode) => `${typeTags[type]}:${locale}`;

/** Reference data: lists of categories and cities, in every language. */
export const referenceTags = { categories: 'categories', cities: 'cities' } as const;

/** Who makes it all: what every page says of the newsroom itself. */
export const newsroomTag = 'newsroom';

/** Everything to drop when what the public sees of an item has changed. */
export function tagsOfItem(item: TaggedItem): string[] {
  return [
    itemTag(item.id),
    typeTags[item.type],
    listTag(item.type, item.locale),
    localeTag(item.locale),
    ...item.categories.map(categoryTag),
    ...item.cities.map(cityTag),
  ];
}
