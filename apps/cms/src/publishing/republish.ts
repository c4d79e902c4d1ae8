import type { Payload } from 'payload';
import { inTransaction } from '../database/in-transaction';
import { editionCollections, editionSlugs, type EditionSlug } from '../editions/collections';
import type { PublicationType } from './publication';
import type { Change } from './store';
import { syncItem } from './sync-item';
import { syncReference, type PublicReference } from './sync-reference';

async function valuesOf(payload: Payload, collection: string, field: string): Promise<string[]> {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection: collection as never,
    limit: 0,
    pagination: false,
    select: { [field]: true },
  });
  return docs.map((doc) => doc[field]).filter((value): value is string => Boolean(value));
}

/** The keys of all things of one type: those that have a document, and those that only have a publication left. */
async function keysOf(payload: Payload, type: PublicationType, collection: string, field: string) {
  const { docs } = await payload.db.find<{ id: string; itemId: string }>({
    collection: 'publications' as never,
    limit: 0,
    pagination: false,
    select: { itemId: true },
    where: { type: { equals: type } },
  });
  return new Set([...(await valuesOf(payload, collection, field)), ...docs.map(({ itemId }) => itemId)]);
}

async function syncReferences(payload: Payload, kind: PublicReference, collection: string, field: string) {
  const changes: Change[] = [];
  for (const key of await keysOf(payload, kind, collection, field))
    changes.push(...(await inTransaction(payload, (req) => syncReference(req, kind, key))));
  return changes;
}

async function syncItems(payload: Payload, slug: EditionSlug) {
  const changes: Change[] = [];
  for (const itemId of await keysOf(payload, editionCollections[slug].type, slug, 'itemId'))
    changes.push(...(await inTransaction(payload, (req) => syncItem(req, slug, itemId))));
  return changes;
}

async function syncEverything(payload: Payload): Promise<Change[]> {
  const changes = [
    ...(await syncReferences(payload, 'category', 'categories', 'code')),
    ...(await syncReferences(payload, 'city', 'cities', 'slug')),
  ];
  // Events first: news name them, and they list the news on the next round.
  for (const slug of [...editionSlugs].reverse()) changes.push(...(await syncItems(payload, slug)));
  return changes;
}

/**
 * Makes all publications agree with the editions, each thing in a transaction of its own. Items name each other, so
 * it goes round until nothing changes.
 * @returns everything it changed; empty when all agreed already
 */
export async function republish(payload: Payload): Promise<Change[]> {
  const all: Change[] = [];
  for (let round = 1; round <= 4; round += 1) {
    const changes = await syncEverything(payload);
    if (changes.length === 0) break;
    all.push(...changes);
  }
  return all;
}
