import type { Payload } from 'payload';
import { databaseTime } from '../../platform/database/database-time';

/** Deletes the links whose time is over. */
export async function forgetPreviews(payload: Payload): Promise<void> {
  const now = await databaseTime(payload);
  const isOver = { expiresAt: { less_than_equal: now.toISOString() } };
  const { docs } = await payload.db.find({
    collection: 'previews',
    limit: 1,
    pagination: false,
    where: isOver,
  });
  if (docs.length > 0) await payload.db.deleteMany({ collection: 'previews', where: isOver });
}

const minuteMs = 60_000;

/** The same as a work of the background. */
export const forgettingPreviews = (payload: Payload) => ({
  name: 'Forgetting previews whose time is over',
  act: () => forgetPreviews(payload),
  everyMs: minuteMs,
});
