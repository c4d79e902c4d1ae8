import { randomUUID } from 'node:crypto';
import {
  categoryTag,
  cityTag,
  itemListPaths,
  pushPathsMax,
  pushTagsMax,
  referenceTags,
  sitePaths,
  tagsOfItem,
  type PushMessage,
} from '@eyvan/wire';
import type { PayloadRequest } from 'payload';
import { queuePush } from '../delivery/queue-push';
import type { PublicationDoc } from '../projection/publication';
import type { Change } from './store';

const keysOf = (row: Pick<PublicationDoc, 'filterKeys'>, kind: string) =>
  [...(row.filterKeys ?? '').matchAll(new RegExp(` ${kind}:([^ ]+) `, 'g'))].map(([, key]) => key!);

/** The names under which caches hold what is made of a publication. */
export function tagsOf(row: Pick<PublicationDoc, 'type' | 'locale' | 'itemId' | 'filterKeys'>): string[] {
  if (row.type === 'category') return [referenceTags.categories, categoryTag(row.itemId)];
  if (row.type === 'city') return [referenceTags.cities, cityTag(row.itemId)];
  const { type, locale, itemId: id } = row;
  return tagsOfItem({ type, locale, id, categories: keysOf(row, 'category'), cities: keysOf(row, 'city') });
}

function pathsOf(row: PublicationDoc): string[] {
  const { type, locale, itemId, slug } = row;
  if (type === 'category') return [sitePaths.category(locale, itemId)];
  if (type === 'city') return [sitePaths.city(locale, itemId)];
  const item = slug ? [sitePaths[type](locale, itemId, slug)] : [];
  return [...item, sitePaths.home(locale), itemListPaths[type](locale)];
}

/** The other lists on which an item may have stood: they are rebuilt at once, before somebody finds them gone. */
function otherListsOf(row: PublicationDoc): string[] {
  const { type, locale } = row;
  if (type === 'category' || type === 'city') return [];
  return [
    ...keysOf(row, 'category').map((code) => sitePaths.category(locale, code)),
    ...keysOf(row, 'city').map((slug) => sitePaths.city(locale, slug)),
    sitePaths.newsFeed(locale),
    sitePaths.sitemap(locale),
  ];
}

function toMessage(kind: PushMessage['kind'], changes: Change[]): PushMessage | null {
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

/** Puts a push to the site (and the edge) into the outbox, in the transaction of the change: it is sent if, and only if, that stands. */
export async function announce(req: PayloadRequest, changes: Change[]): Promise<void> {
  const withdrawn = changes.filter(({ kind }) => kind === 'withdrawn');
  const others = changes.filter(({ kind }) => kind !== 'withdrawn');
  for (const message of [toMessage('withdrawn', withdrawn), toMessage('changed', others)])
    if (message) await queuePush(req, message);
}

/** Puts as many pushes into the outbox as tags need; pages are made again when somebody asks for them. */
export async function announceTags(
  req: PayloadRequest,
  kind: PushMessage['kind'],
  tags: Iterable<string>,
): Promise<void> {
  const all = [...tags];
  for (let from = 0; from < all.length; from += pushTagsMax)
    await queuePush(req, { id: randomUUID(), kind, tags: all.slice(from, from + pushTagsMax), paths: [] });
}
