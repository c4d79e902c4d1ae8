// The small zod: the large one makes code of its schemas, which the admin's Content-Security-Policy forbids.
import * as z from 'zod/mini';

/** Where forms are kept open over minutes, and so where a lock is held. */
export const lockedCollections = ['news', 'events', 'media', 'cities', 'organizations', 'venues'] as const;
export type LockedCollection = (typeof lockedCollections)[number];
export const isLockedCollection = (slug: string): slug is LockedCollection =>
  lockedCollections.some((one) => one === slug);

/** A form says that it is there each so many milliseconds; after this long without a sign it is gone. */
export const heartbeatMs = 10_000;
/** Who waits looks more often. */
export const lookMs = 4_000;
export const lockMs = 60_000;

/** The header by which a form says which window it is. */
export const sessionHeader = 'x-eyvan-session';
export const sessionId = z.string().check(z.regex(/^[\w-]{8,64}$/));

/** A row of `locks`. Moments are ISO 8601. */
export interface Lock {
  id: string;
  document: string;
  holder: string;
  holderName: string;
  session: string;
  since: string;
  seenAt: string;
  askedBy?: string | null;
  askedById?: string | null;
  askedSession?: string | null;
}

export interface Caller {
  id: string;
  name: string;
  session: string;
}

/** What a form wants: to have the lock, to look who has it, to ask for it, to take it, to hand it over, to leave. */
export const lockActs = ['hold', 'look', 'ask', 'take', 'give', 'leave'] as const;
export type LockAct = (typeof lockActs)[number];

/** What a form is told. Moments are ISO 8601; `updatedAt` is that of the newest version, drafts too. */
export const lockAnswer = z.object({
  isMine: z.boolean(),
  holder: z.nullable(
    z.object({ id: z.string(), name: z.string(), isMe: z.boolean(), since: z.string(), seenAt: z.string() }),
  ),
  askedBy: z.nullable(z.string()),
  updatedAt: z.nullable(z.string()),
});
export type LockAnswer = z.infer<typeof lockAnswer>;

/** What is to be stored: a lock, nothing any more (`null`), or what was there (`undefined`). */
export type NextLock = Omit<Lock, 'id'> | null | undefined;

const isOf = (lock: Lock | null | undefined, { id, session }: Caller) =>
  lock?.session === session && lock.holder === id;

const isAlive = (lock: Lock, now: number) => now - Date.parse(lock.seenAt) < lockMs;

/** The lock that counts: one whose holder has given a sign of life within a minute. */
export const livingLock = (lock: Lock | null | undefined, now: number): Lock | null =>
  lock && isAlive(lock, now) ? lock : null;

function claim(document: string, caller: Caller, now: number, before?: Lock | null): NextLock {
  const at = new Date(now).toISOString();
  const isMine = isOf(before, caller);
  return {
    document,
    holder: caller.id,
    holderName: caller.name,
    session: caller.session,
    since: isMine ? before!.since : at,
    seenAt: at,
    askedBy: isMine ? (before!.askedBy ?? null) : null,
    askedById: isMine ? (before!.askedById ?? null) : null,
    askedSession: isMine ? (before!.askedSession ?? null) : null,
  };
}

/** To the one who asked, who has a minute to come. */
function handOver({ document, askedBy, askedById, askedSession }: Lock, now: number): NextLock {
  if (!askedBy || !askedById || !askedSession) return null;
  return claim(document, { id: askedById, name: askedBy, session: askedSession }, now);
}

/** What becomes of a lock when somebody acts. Pure: the whole life of a lock is in this one function. */
export function nextLock(
  lock: Lock | null,
  { act, caller, document, now }: { act: LockAct; caller: Caller; document: string; now: number },
): NextLock {
  const living = livingLock(lock, now);
  const isMine = living !== null && isOf(living, caller);
  switch (act) {
    case 'look':
      return undefined;
    case 'hold':
      return !living || isMine ? claim(document, caller, now, living) : undefined;
    case 'take':
      return claim(document, caller, now, living);
    case 'ask':
      if (!living) return claim(document, caller, now);
      return isMine
        ? undefined
        : { ...living, askedBy: caller.name, askedById: caller.id, askedSession: caller.session };
    case 'give':
      return isMine ? handOver(living, now) : undefined;
    case 'leave':
      return isMine ? null : undefined;
  }
}
