import type { Payload } from 'payload';

/** A job that has been "being processed" for longer than this has lost its worker: nothing in Payload frees it. */
const leaseMs = 30_000;

/** Frees the jobs of workers that died. All tasks can run twice, so one that was merely slow does no harm. */
export async function freeLostJobs(payload: Payload, olderThanMs = leaseMs): Promise<void> {
  const before = new Date(Date.now() - olderThanMs).toISOString();
  await payload.db.updateJobs({
    data: { processing: false },
    where: { and: [{ processing: { equals: true } }, { updatedAt: { less_than: before } }] },
    returning: false,
  } as never);
}

/** Runs what is due: scheduled publications, and the following of changed references. */
export async function runJobs(payload: Payload): Promise<void> {
  await freeLostJobs(payload);
  await payload.jobs.run({ allQueues: true, limit: 20, sequential: true, silent: true });
}
