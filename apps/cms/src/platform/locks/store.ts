import type { PayloadRequest } from 'payload';
import type { Lock, NextLock } from './lock';

const collection = 'locks' as const;

/** The lock of a document, living or not. */
export const findLock = (req: PayloadRequest, document: string): Promise<Lock | null> =>
  req.payload.db.findOne<Lock>({ collection, req, where: { document: { equals: document } } });

/** Puts a lock in the place of the one that was there. */
export async function storeLock(
  req: PayloadRequest,
  before: Lock | null,
  next: NextLock,
): Promise<Lock | null> {
  if (next) {
    const stored = before
      ? await req.payload.db.updateOne({ collection, data: { ...next }, id: before.id, req })
      : await req.payload.db.create({ collection, data: { ...next }, req });
    return stored as unknown as Lock;
  }
  if (before) await req.payload.db.deleteOne({ collection, req, where: { id: { equals: before.id } } });
  return null;
}
