import type { Payload, Where } from 'payload';

/** How many publications are public, and all of this besides. */
export async function countPublic(payload: Payload, ...besides: Where[]): Promise<number> {
  const where = { and: [...besides, { state: { equals: 'public' } }] };
  return (await payload.db.count({ collection: 'publications', where })).totalDocs;
}
