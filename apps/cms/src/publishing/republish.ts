import type { CollectionSlug, Payload } from 'payload';
import { inTransaction } from '../platform/database/in-transaction';
import { editionCollections, editionSlugs, type EditionSlug } from '../content/edition';
import type { PublicationDoc, PublicationType } from '../projection/publication';
import type { Change } from './store';
import { syncItem } from './sync-item';
import { syncNewsroom } from './sync-newsroom';
import { syncReference, type PublicReference } from './sync-reference';

async function valuesOf(payload: Payload, collection: CollectionSlug, field: string): Promise<string[]> {
  const { docs } = await payload.db.find<Record<string, unknown> & { id: string }>({
    collection,
    limit: 0,
    pagination: false,
    select: { [field]: true },
  });
  return docs.map((doc) => doc[field]).filter((value): value is string => Boolean(value));
}

/** The keys of all things of one type: those that have a document, and those that only have a publication left. */
async function keysOf(payload: Payload, type: PublicationType, collection: CollectionSlug, field: string) {
  const { docs } = await payload.db.find<{ id: string; itemId: string }>({
    collection: 'publications',
    limit: 0,
    pagination: false,
    select: { itemId: true },
    where: { type: { equals: type } },
  });
  return new Set([...(await valuesOf(payload, collection, field)), ...docs.map(({ itemId }) => itemId)]);
}

/** What was done to one publication. Without its text, as there can be as many of these as the newsroom has texts. */
export type Mended = Pick<Change, 'kind'> & Pick<PublicationDoc, 'key'>;

const toMended = (changes: Change[]): Mended[] => changes.map(({ kind, after: { key } }) => ({ kind, key }));

async function* mendReferences(
  payload: Payload,
  kind: PublicReference,
  collection: CollectionSlug,
  field: string,
) {
  for (const key of await keysOf(payload, kind, collection, field))
    yield* toMended(await inTransaction(payload, (req) => syncReference(req, kind, key)));
}

async function* mendItems(payload: Payload, slug: EditionSlug) {
  for (const itemId of await keysOf(payload, editionCollections[slug].type, slug, 'itemId'))
    yield* toMended(await inTransaction(payload, (req) => syncItem(req, slug, itemId)));
}

async function* mendEverything(payload: Payload) {
  yield* toMended(await inTransaction(payload, syncNewsroom));
  yield* mendReferences(payload, 'category', 'categories', 'code');
  yield* mendReferences(payload, 'city', 'cities', 'slug');
  // Events first: news name them, and they list the news on the next round.
  for (const slug of [...editionSlugs].reverse()) yield* mendItems(payload, slug);
}

/**
 * Makes all publications agree with the editions, each thing in a transaction of its own. Items name each other, so
 * it goes round until nothing changes.
 * @returns everything it changed; empty when all agreed already
 */
export async function republish(payload: Payload): Promise<Mended[]> {
  const all: Mended[] = [];
  for (let round = 1; round <= 4; round += 1) {
    const before = all.length;
    for await (const mended of mendEverything(payload)) all.push(mended);
    if (all.length === before) break;
  }
  return all;
}
