import { randomUUID } from 'node:crypto';
import {
  categoryTag,
  cityTag,
  itemListPaths,
  newsroomTag,
  pushPathsMax,
  referenceTags,
  sitePaths,
  tagsOfItem,
  type PushMessage,
} from '@eyvan/wire';
import { isItemType, type PublicationDoc } from '../projection/publication';
import type { Change } from './store';

/** The codes of one kind by which a publication is filtered: `category`, `city`. */
export const keysOf = (row: Pick<PublicationDoc, 'filterKeys'>, kind: string) =>
  [...(row.filterKeys ?? '').matchAll(new RegExp(` ${kind}:([^ ]+) `, 'g'))].map(([, key]) => key!);

/** The names under which caches hold what is made of a publication. */
export function tagsOf(row: Pick<PublicationDoc, 'type' | 'locale' | 'itemId' | 'filterKeys'>): string[] {
  if (row.type === 'category') return [referenceTags.categories, categoryTag(row.itemId)];
  if (row.type === 'city') return [referenceTags.cities, cityTag(row.itemId)];
  if (row.type === 'newsroom') return [newsroomTag];
  const { type, locale, itemId: id } = row;
  return tagsOfItem({ type, locale, id, categories: keysOf(row, 'category'), cities: keysOf(row, 'city') });
}

function pathsOf(row: PublicationDoc): string[] {
  const { type, locale, itemId, slug } = row;
  if (type === 'category') return [sitePaths.category(locale, itemId)];
  if (type === 'city') return [sitePaths.city(locale, itemId)];
  if (type === 'newsroom') return [sitePaths.home(locale), sitePaths.about(locale)];
  const item = slug ? [sitePaths[type](locale, itemId, slug)] : [];
  return [...item, sitePaths.home(locale), itemListPaths[type](locale)];
}

/** The other lists on which an item may have stood: they are rebuilt at once, before somebody finds them gone. */
function otherListsOf(row: PublicationDoc): string[] {
  const { type, locale } = row;
  if (!isItemType(type)) return [];
  return [
    ...keysOf(row, 'category').map((code) => sitePaths.category(locale, code)),
    ...keysOf(row, 'city').map((slug) => sitePaths.city(locale, slug)),
    sitePaths.newsFeed(locale),
    sitePaths.sitemap(locale),
  ];
}

/**
 * What sites and edges are told of changes of one kind: each name and each path once. Of what was withdrawn the lists
 * are told too; of paths there are no more than one push may hold.
 * @returns null where there are none
 */
export function toMessage(kind: PushMessage['kind'], changes: Change[]): PushMessage | null {
  if (changes.length === 0) return null;
  const rows = changes.flatMap(({ before, after }) => (before ? [before, after] : [after]));
  const lists = kind === 'withdrawn' ? rows.flatMap(otherListsOf) : [];
  return {
    id: randomUUID(),
    kind,
    tags: [...new Set(rows.flatMap(tagsOf))],
    paths: [...new Set([...rows.flatMap(pathsOf), ...lists])].slice(0, pushPathsMax),
  };
}
