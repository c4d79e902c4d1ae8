import type { CollectionBeforeChangeHook } from 'payload';
import { isPublic, type Edition } from '../content/edition';
import { idOf } from '../platform/database/id-of';

/**
 * Writes down who made an edition public, and who took it off and when: a withdrawn text is not to be taken for one
 * that waits for its first publication. Neither a form nor an old version brings other names.
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
  };
  if (context.isDraftSave) return { ...data, ...kept };
  const who = idOf(req.user) ?? context.onBehalfOf ?? null;
  if (isPublic({ ...originalDoc, ...data }))
    return { ...data, publishedBy: who, withdrawnAt: null, withdrawnBy: null };
  const publicRow = originalDoc?.id
    ? await req.payload.db.findOne<Edition>({
        collection: collection.slug,
        req,
        where: { id: { equals: originalDoc.id } },
      })
    : null;
  if (!isPublic(publicRow)) return { ...data, ...kept };
  return { ...data, ...kept, withdrawnAt: new Date().toISOString(), withdrawnBy: who };
};
