import type { Payload } from 'payload';

const dayMs = 24 * 3_600_000;
/** How long a notice is kept that was read, and one that nobody has read. */
const readMs = 30 * dayMs;
const unreadMs = 180 * dayMs;

/**
 * Deletes notices that were read a month ago, and those that nobody has read for half a year.
 * @param now milliseconds since 1970
 */
export async function forgetNotices(payload: Payload, now = Date.now()): Promise<void> {
  const before = (ms: number) => ({ less_than: new Date(now - ms).toISOString() });
  await payload.db.deleteMany({
    collection: 'notices',
    where: { or: [{ readAt: before(readMs) }, { createdAt: before(unreadMs) }] },
  });
}

const hourMs = 3_600_000;

/** The same as a work of the background. */
export const forgettingNotices = (payload: Payload) => ({
  name: 'Forgetting old notices',
  act: () => forgetNotices(payload),
  everyMs: hourMs,
});
