import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload';
import { findRow } from '../platform/database/read-once';
import { refuseInWords } from '../platform/refusals/refuse';
import { isPublic, toEditionSlug, type Edition } from '../content/edition';
import { idOf } from '../platform/database/id-of';
import { pickFacts } from '../content/types/facts';

/** When an original leaves the public, its translations keep the facts that readers saw last. */
export const freezeFacts: CollectionBeforeChangeHook<Edition> = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  const leaves = originalDoc?.id && !context.isDraftSave && !isPublic({ ...originalDoc, ...data });
  if (!leaves || idOf(originalDoc.original)) return data;
  const slug = toEditionSlug(collection.slug);
  const { id } = originalDoc;
  const publicRow = await findRow<Edition>(req, slug, id);
  if (!publicRow || !isPublic(publicRow)) return data;
  const { docs } = await req.payload.db.find<Edition>({
    collection: slug,
    limit: 0,
    pagination: false,
    req,
    where: { and: [{ original: { equals: id } }, { _status: { equals: 'published' } }] },
  });
  const frozenFacts = pickFacts(publicRow, slug);
  for (const { id: translationId, updatedAt } of docs) {
    // Not a word of the translation changes, so its time stays.
    await req.payload.db.updateOne({
      collection: slug,
      data: { frozenFacts, updatedAt },
      id: translationId,
      req,
    });
  }
  return data;
};

/**
 * An original is not deleted for good while editions follow it: the item's facts would go with it.
 * @throws APIError 400 that names their languages
 */
export const keepFollowedOriginal: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const { docs } = await req.payload.db.find<Edition>({
    collection: collection.slug,
    limit: 0,
    pagination: false,
    req,
    select: { language: true },
    where: { original: { equals: id } },
  });
  if (docs.length === 0) return;
  const languages = docs.map(({ language }) => language).join(', ');
  refuseInWords(req, 'original', 'followed', { languages });
};
