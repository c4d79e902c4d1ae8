import type { Payload, Where } from 'payload';
import { freeLostJobs, isLost } from '../upstream/free-lost-jobs';

/** What Payload would take up now. */
const isDue = (now: Date): Where => ({
  and: [
    { completedAt: { exists: false } },
    { hasError: { not_equals: true } },
    { processing: { equals: false } },
    { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than: now.toISOString() } }] },
  ],
});

async function isAnyJob(payload: Payload, where: Where): Promise<boolean> {
  const { docs } = await payload.db.find({
    collection: 'payload-jobs',
    limit: 1,
    pagination: false,
    where,
  });
  return docs.length > 0;
}

/**
 * Runs what is due: scheduled publications, and the following of changed references. Looks before it writes: Payload
 * takes jobs up by a write, and each commit asks for the next look (background.ts), so that a quiet newsroom
 * would never come to rest.
 */
export async function runJobs(payload: Payload): Promise<void> {
  const now = new Date();
  if (!(await isAnyJob(payload, { or: [isLost(now), isDue(now)] }))) return;
  await freeLostJobs(payload);
  // Failures are told by `tell-failures.ts`: Payload would log the whole job, with all that it has logged before.
  await payload.jobs.run({ allQueues: true, limit: 20, sequential: true, silent: true });
}
