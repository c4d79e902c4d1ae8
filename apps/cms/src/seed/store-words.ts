import { randomBytes, randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';

/** Rows of a list need ids of their own, which Payload would otherwise make. */
const withRowIds = (data: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.map((row: object) => ({ id: randomBytes(12).toString('hex'), ...row }))
        : value,
    ]),
  );

/**
 * Stores documents with the words of all languages at once: straight into the database, as Payload's own API takes
 * one language at a time. The texts are the project's own, checked by a test.
 * @returns ids by the key of each row
 */
export async function storeWords(
  req: PayloadRequest,
  collection: string,
  rows: Record<string, unknown>[],
  keyField: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const row of rows) {
    const { key, ...data } = row;
    const doc = (await req.payload.db.create({
      collection: collection as never,
      data: { id: randomUUID(), ...withRowIds(data) },
      locale: 'all',
      req,
    } as never)) as { id: string };
    ids.set(String(key ?? row[keyField]), doc.id);
  }
  return ids;
}
