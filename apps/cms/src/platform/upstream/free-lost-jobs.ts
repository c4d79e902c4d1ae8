import type { Payload, Where } from 'payload';

/** A job that has been "being processed" for longer than this has lost its worker. */
const leaseMs = 30_000;

/** Which jobs nobody works at any more. */
export const isLost = (now: Date, olderThanMs = leaseMs): Where => ({
  and: [
    { processing: { equals: true } },
    { updatedAt: { less_than: new Date(now.getTime() - olderThanMs).toISOString() } },
  ],
});

/**
 * Frees the jobs of workers that died, which nothing in Payload 3 does (payloadcms/payload, issue 17645; in its next
 * version by pull request 17220). All tasks can run twice, so one that was merely slow does no harm.
 */
export async function freeLostJobs(payload: Payload, olderThanMs?: number): Promise<void> {
  await payload.db.updateJobs({
    data: { processing: false },
    where: isLost(new Date(), olderThanMs),
    returning: false,
  });
}
