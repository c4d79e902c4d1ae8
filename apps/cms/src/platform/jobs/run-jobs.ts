import type { Payload, Where } from 'payload';

/** A job that has been "being processed" for longer than this has lost its worker: nothing in Payload frees it. */
const leaseMs = 30_000;

const isLost = (now: Date, olderThanMs: number): Where => ({
  and: [
    { processing: { equals: true } },
    { updatedAt: { less_than: new Date(now.getTime() - olderThanMs).toISOString() } },
  ],
});

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

/** Frees the jobs of workers that died. All tasks can run twice, so one that was merely slow does no harm. */
export async function freeLostJobs(payload: Payload, olderThanMs = leaseMs): Promise<void> {
  await payload.db.updateJobs({
    data: { processing: false },
    where: isLost(new Date(), olderThanMs),
    returning: false,
  });
}

/**
 * Runs what is due: scheduled publications, and the following of changed references. Looks before it writes: Payload
 * takes jobs up by a write, and each commit asks for the next look (background.ts), so that a quiet newsroom
 * would never come to rest.
 */
export async function runJobs(payload: Payload): Promise<void> {
  const now = new Date();
  if (!(await isAnyJob(payload, { or: [isLost(now, leaseMs), isDue(now)] }))) return;
  await freeLostJobs(payload);
  // Failures are told by `tell-failures.ts`: Payload would log the whole job, with all that it has logged before.
  await payload.jobs.run({ allQueues: true, limit: 20, sequential: true, silent: true });
}
