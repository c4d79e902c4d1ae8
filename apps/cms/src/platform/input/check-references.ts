import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload';
import { idsAt, listRelations } from '../database/relations';
import { refuseAll, toComplaint } from '../refusals/refuse';

/** A document, or a global, that is about to be stored. */
interface Change<Data> {
  collection: { flattenedFields: FlattenedField[] };
  data: Data;
  originalDoc?: unknown;
  req: PayloadRequest;
}

/**
 * Refuses to name what is not there. SQLite holds this by foreign keys, for itself; MongoDB holds nothing of the kind.
 * What a document named before is left alone: it may have been deleted meanwhile, and is not this change's fault.
 * @throws APIError 400 that names the fields
 */
export async function checkReferences<Data>({
  collection,
  data,
  originalDoc,
  req,
}: Change<Data>): Promise<Data> {
  /** By collection: the ids that were not named before, and where. */
  const named = new Map<CollectionSlug, Map<string, string>>();
  for (const { path, to } of listRelations(collection.flattenedFields)) {
    const before = new Set(idsAt(originalDoc, path));
    // Who asks is there.
    const isThere = (id: string) => before.has(id) || (to === 'users' && id === String(req.user?.id));
    for (const id of idsAt(data, path))
      if (!isThere(id)) named.set(to, (named.get(to) ?? new Map()).set(id, path.join('.')));
  }
  const dangling = new Set<string>();
  for (const [slug, ids] of named) {
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection: slug,
      limit: 0,
      pagination: false,
      req,
      select: {},
      where: { id: { in: [...ids.keys()] } },
    });
    const found = new Set(docs.map(({ id }) => id));
    for (const [id, path] of ids) if (!found.has(id)) dangling.add(path);
  }
  if (dangling.size > 0) refuseAll([...dangling].map((path) => toComplaint(req, path, 'dangling')));
  return data;
}
