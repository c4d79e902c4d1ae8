import { createHash } from 'node:crypto';
import type { CollectionSlug, Payload } from 'payload';

/**
 * The id of a thing of the sample, the same in every newsroom: a start that was cut off finds at the next one what it
 * had stored. A UUID of version 8 (RFC 9562).
 */
export function sampleId(collection: string, key: string): string {
  const hex = createHash('sha256').update(`eyvan sample ${collection} ${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export async function isStored(payload: Payload, collection: CollectionSlug, id: string): Promise<boolean> {
  const doc = await payload.db.findOne({ collection, where: { id: { equals: id } } });
  return doc !== null;
}
