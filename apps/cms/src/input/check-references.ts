import type { CollectionBeforeChangeHook } from 'payload';
import { danglingRefusal, idsAt, listRelations } from '../database/relations';

/**
 * Refuses to name what is not there. SQLite holds this by foreign keys, for itself; MongoDB holds nothing of the kind.
 * What a document named before is left alone: it may have been deleted meanwhile, and is not this change's fault.
 * @throws APIError 400
 */
export const checkReferences: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const named = new Map<string, Set<string>>();
  for (const { path, to } of listRelations(collection.flattenedFields)) {
    const before = new Set(idsAt(originalDoc, path));
    for (const id of idsAt(data, path))
      if (!before.has(id)) named.set(to, (named.get(to) ?? new Set()).add(id));
  }
  for (const [slug, ids] of named) {
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: slug as never,
      limit: 0,
      pagination: false,
      req,
      select: {},
      where: { id: { in: [...ids] } },
    });
    if (docs.length < ids.size) throw danglingRefusal();
  }
  return data;
};
