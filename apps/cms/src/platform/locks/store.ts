import type { PayloadRequest } from 'payload';
import { lockMs, type Lock, type NextLock } from './lock';

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

/** What others have open just now: their names by document (`news/<id>`). `now` is milliseconds since 1970. */
export async function findOtherHolders(
  req: PayloadRequest,
  actorId: string,
  now: number,
): Promise<Map<string, string>> {
  const { docs } = await req.payload.db.find<Lock>({
    collection,
    limit: 0,
    pagination: false,
    req,
    where: {
      and: [
        { seenAt: { greater_than: new Date(now - lockMs).toISOString() } },
        { holder: { not_equals: actorId } },
      ],
    },
  });
  return new Map(docs.map(({ document, holderName }) => [document, holderName]));
}
