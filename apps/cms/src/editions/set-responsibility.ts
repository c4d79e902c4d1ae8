import type { CollectionBeforeChangeHook } from 'payload';
import { findRow } from '../platform/database/read-once';
import { isPublic, type Edition } from '../content/edition';
import { idOf } from '../platform/database/id-of';

const toReason = (given: unknown) => (typeof given === 'string' ? given.trim() || null : null);

const notWithdrawn = {
  withdrawnAt: null,
  withdrawnBy: null,
  withdrawnReason: null,
  withdrawnCategory: null,
};

/**
 * Writes down who made an edition public, and who took it off, when and why: a withdrawn text is not to be taken for
 * one that waits for its first publication. Neither a form nor an old version brings other names, or another reason.
 */
export const setResponsibility: CollectionBeforeChangeHook<Edition> = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  const kept = {
    publishedBy: idOf(originalDoc?.publishedBy),
    withdrawnAt: originalDoc?.withdrawnAt ?? null,
    withdrawnBy: idOf(originalDoc?.withdrawnBy),
    withdrawnReason: originalDoc?.withdrawnReason ?? null,
    withdrawnCategory: originalDoc?.withdrawnCategory ?? null,
  };
  if (context.isDraftSave) return { ...data, ...kept };
  const who = idOf(req.user) ?? context.onBehalfOf ?? null;
  if (isPublic({ ...originalDoc, ...data })) return { ...data, ...notWithdrawn, publishedBy: who };
  const publicRow = originalDoc?.id ? await findRow<Edition>(req, collection.slug, originalDoc.id) : null;
  if (!isPublic(publicRow)) return { ...data, ...kept };
  return {
    ...data,
    ...kept,
    withdrawnAt: new Date().toISOString(),
    withdrawnBy: who,
    withdrawnReason: toReason(data.withdrawnReason),
    withdrawnCategory: data.withdrawnCategory ?? null,
  };
};
