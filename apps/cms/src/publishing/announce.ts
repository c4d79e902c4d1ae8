import { randomUUID } from 'node:crypto';
import {
  categoryTag,
  cityTag,
  referenceTags,
  sitePaths,
  tagsOfItem,
  type Revalidation,
} from '@eyvan/contract';
import type { PayloadRequest } from 'payload';
import { env } from '../platform/env';
import type { PublicationDoc } from '../projection/publication';
import type { Change } from './store';

/** As many as one push may name (contract, revalidation.ts). */
const tagsMax = 1000;

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
  const list = type === 'news' ? sitePaths.newsList(locale) : sitePaths.eventList(locale);
  return [...(slug ? [sitePaths[type](locale, itemId, slug)] : []), sitePaths.home(locale), list];
}

/** The other lists on which an item may have stood: they are made anew at once, before somebody finds them gone. */
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

function toMessage(kind: Revalidation['kind'], changes: Change[]): Revalidation | null {
  if (changes.length === 0) return null;
  const rows = changes.flatMap(({ before, after }) => (before ? [before, after] : [after]));
  const lists = kind === 'withdrawn' ? rows.flatMap(otherListsOf) : [];
  return {
    id: randomUUID(),
    kind,
    tags: [...new Set(rows.flatMap(tagsOf))],
    paths: [...new Set([...rows.flatMap(pathsOf), ...lists])].slice(0, 200),
  };
}

/** Who is told, and when it is due: the outbox goes by this time, oldest first. */
function toAddressees(kind: Revalidation['kind'], now: number): { receiver: string; due: number }[] {
  const { EDGE_URLS: edges, REVALIDATE_URLS: sites } = env;
  if (kind === 'changed') return sites.map((receiver) => ({ receiver, due: now }));
  // A withdrawal does not queue behind edits, nor behind a site that hangs.
  return [
    ...edges.map((receiver) => ({ receiver, due: 0 })),
    ...sites.map((receiver) => ({ receiver, due: 1 })),
  ];
}

async function queuePush(req: PayloadRequest, message: Revalidation): Promise<void> {
  for (const { receiver, due } of toAddressees(message.kind, Date.now())) {
    const row = {
      pushId: message.id,
      receiver,
      message,
      attempts: 0,
      nextAttemptAt: new Date(due).toISOString(),
    };
    await req.payload.db.create({ collection: 'outbox', data: row, req });
  }
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
  kind: Revalidation['kind'],
  tags: Iterable<string>,
): Promise<void> {
  const all = [...tags];
  for (let from = 0; from < all.length; from += tagsMax)
    await queuePush(req, { id: randomUUID(), kind, tags: all.slice(from, from + tagsMax), paths: [] });
}
