import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { actorOf } from '../access/roles';
import { inTransaction } from '../database/in-transaction';
import { findLock, storeLock } from './store';
import {
  isLockedCollection,
  livingLock,
  lockActs,
  nextLock,
  sessionId,
  type Lock,
  type LockAnswer,
  type LockedCollection,
} from './lock';

const body = z.strictObject({ act: z.enum(lockActs), session: sessionId });

function toAnswer(lock: Lock | null, updatedAt: string | null, session: string, userId: string): LockAnswer {
  const { holder: id, holderName: name, since, seenAt } = lock ?? {};
  const isMine = lock?.session === session && id === userId;
  return {
    isMine,
    holder: lock ? { id: id!, name: name!, isMe: id === userId, since: since!, seenAt: seenAt! } : null,
    askedBy: isMine ? (lock?.askedBy ?? null) : null,
    updatedAt,
  };
}

/** The newest version of a document, as far as the caller may read it, and whether she may change it. */
async function findNewest(req: PayloadRequest, collection: LockedCollection, id: string) {
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    draft: true,
    overrideAccess: false,
    req,
    select: { updatedAt: true },
    disableErrors: true,
  });
  if (!found) throw new APIError('There is no such document', 404, null, true);
  return new Date(found.updatedAt).toISOString();
}

/**
 * `POST /api/locks/:slug/:document` with `{ act, session }`: see `LockAct`; answers `LockAnswer`. Also the sign of
 * life. Whoever may read the document may look and ask; what a lock means is told to the form, and held against its
 * saves by `refuseLocked`.
 */
export const lockEndpoint: Endpoint = {
  path: '/:slug/:document',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req);
    if (!actor) throw new APIError('Sign in first', 401, null, true);
    const input = body.safeParse(await req.json?.().catch(() => null));
    if (!input.success) throw new APIError('Say what to do (act), and for which session', 400, null, true);
    const collection = String(req.routeParams?.slug);
    const id = String(req.routeParams?.document);
    if (!isLockedCollection(collection)) throw new APIError('There is nothing here', 404, null, true);
    const updatedAt = await findNewest(req, collection, id);
    const document = `${collection}/${id}`;
    const { act, session } = input.data;
    const name = req.user?.name ?? '';
    const lock = await inTransaction(req.payload, async (own) => {
      const before = await findLock(own, document);
      const now = Date.now();
      const next = nextLock(before, { act, document, now, caller: { id: actor.id, name, session } });
      const after = next === undefined ? before : await storeLock(own, before, next);
      return livingLock(after, now);
    });
    return Response.json(toAnswer(lock, updatedAt, session, actor.id));
  },
};
