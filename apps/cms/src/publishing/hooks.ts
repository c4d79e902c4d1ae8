import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import type { Edition, EditionSlug } from '../content/edition';
import { queueDependents, toAffected } from './dependents';
import { referenceKey } from '../projection/reference-keys';
import { syncItem } from './sync-item';
import { syncNewsroomThatNames } from './sync-newsroom';
import { syncReference, type PublicReference } from './sync-reference';

async function syncWithDependents(req: PayloadRequest, slug: EditionSlug, edition: Edition) {
  if (!edition.itemId) return;
  const changes = await syncItem(req, slug, edition.itemId);
  for (const itemId of toAffected(changes)) await queueDependents(req, referenceKey('item', itemId));
}

/** `skipSync` is for the seed, which syncs everything once at its end. */
export const syncAfterChange =
  (slug: EditionSlug): CollectionAfterChangeHook =>
  async ({ context, doc, req }) => {
    if (!context.skipSync && !context.isDraftSave) await syncWithDependents(req, slug, doc);
    return doc;
  };

export const syncAfterDelete =
  (slug: EditionSlug): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    await syncWithDependents(req, slug, doc);
    return doc;
  };

/** What items name, and the things that are named only by them. */
export type ReferenceKind = PublicReference | 'media' | 'organization' | 'venue';
const keyFields = { category: 'code', city: 'slug' } as const;

async function syncChanged(req: PayloadRequest, kind: ReferenceKind, docs: Record<string, unknown>[]) {
  if (kind === 'category' || kind === 'city') {
    const keys = new Set(docs.map((doc) => String(doc[keyFields[kind]])));
    for (const key of keys) await syncReference(req, kind, key);
  }
  const id = String(docs[0]?.id);
  if (kind === 'city' || kind === 'media') await syncNewsroomThatNames(req, kind, id);
  await queueDependents(req, referenceKey(kind, id));
}

/** Reference data: saved means public, on its own pages at once, on the items that name it by a job. */
export const syncReferenceAfterChange =
  (kind: ReferenceKind): CollectionAfterChangeHook =>
  async ({ context, doc, operation, previousDoc, req }) => {
    const docs = operation === 'update' ? [doc, previousDoc] : [doc];
    if (!context.skipSync) await syncChanged(req, kind, docs);
    return doc;
  };

export const syncReferenceAfterDelete =
  (kind: ReferenceKind): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    await syncChanged(req, kind, [doc]);
    return doc;
  };
