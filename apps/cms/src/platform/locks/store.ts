import type { PayloadRequest } from 'payload';
import type { Lock, NextLock } from './lock';

const collection = 'locks';

/** The lock of a document, living or not. */
export const findLock = (req: PayloadRequest, document: string): Promise<Lock | null> =>
  req.payload.db.findOne<Lock>({ collection, req, where: { document: { equals: document } } });

/** Puts a lock in the place of the one that was there. */
export async function storeLock(
  req: PayloadRequest,
  before: Lock | null,
  next: NextLock,
): Promise<Lock | null> {
  if (next && before) {
    await req.payload.db.updateOne({ collection, data: { ...next }, id: before.id, req });
    return { ...next, id: before.id };
  }
  if (next) {
    const { id } = await req.payload.db.create({ collection, data: { ...next }, req });
    return { ...next, id: String(id) };
  }
  if (before) await req.payload.db.deleteOne({ collection, req, where: { id: { equals: before.id } } });
  return null;
}
