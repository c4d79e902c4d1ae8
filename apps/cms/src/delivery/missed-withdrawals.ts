import type { MissedWithdrawals, PushMessage } from '@eyvan/wire';
import type { Payload } from 'payload';

/** What was withdrawn, and still waits in the outbox for a site or an edge to be told. */
export async function findMissedWithdrawals(payload: Payload): Promise<MissedWithdrawals> {
  const { docs } = await payload.db.find<{ message: PushMessage }>({
    collection: 'outbox',
    limit: 0,
    pagination: false,
    select: { message: true },
  });
  const withdrawn = docs.filter(({ message }) => message.kind === 'withdrawn');
  return { tags: [...new Set(withdrawn.flatMap(({ message }) => message.tags))] };
}
