import { randomBytes } from 'node:crypto';
import type { CollectionSlug, PayloadRequest } from 'payload';
import { isRecord } from '../platform/input/is-record';
import { sampleId } from './sample-id';

/** Rows of a list need ids of their own, which Payload would otherwise make. */
export const withRowIds = (data: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.map((row: unknown) => (isRecord(row) ? { id: randomBytes(12).toString('hex'), ...row } : row))
        : value,
    ]),
  );

/** What is there already: by its own key where documents have it (a field that is unique), or else by its id. */
async function findStored(req: PayloadRequest, collection: CollectionSlug, field: string, key: string) {
  const isField = field !== 'key';
  const where = isField ? { [field]: { equals: key } } : { id: { equals: sampleId(collection, key) } };
  return req.payload.db.findOne<{ id: string }>({ collection, req, where });
}

/**
 * Stores documents with the words of all languages at once: straight into the database, as Payload's own API takes
 * one language at a time. The texts are the project's own, checked by a test. Those that are there stay.
 * @returns ids by the key of each row
 */
export async function storeWords(
  req: PayloadRequest,
  collection: CollectionSlug,
  rows: Record<string, unknown>[],
  keyField: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const row of rows) {
    const { key: ownKey, ...data } = row;
    const key = String(ownKey ?? row[keyField]);
    const stored =
      (await findStored(req, collection, keyField, key)) ??
      (await req.payload.db.create({
        collection,
        data: { id: sampleId(collection, key), ...withRowIds(data) },
        locale: 'all',
        req,
      }));
    ids.set(key, String(stored.id));
  }
  return ids;
}
