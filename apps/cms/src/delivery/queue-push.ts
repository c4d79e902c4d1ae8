import type { PushMessage } from '@eyvan/wire';
import type { PayloadRequest } from 'payload';
import { env } from '../platform/env';

/** Who is told, and when it is due: the outbox goes by this time, oldest first. */
function toAddressees(kind: PushMessage['kind'], now: number): { receiver: string; due: number }[] {
  const { EDGE_URLS: edges, REVALIDATE_URLS: sites } = env;
  if (kind === 'changed') return sites.map((receiver) => ({ receiver, due: now }));
  // A withdrawal does not queue behind edits, nor behind a site that hangs.
  return [
    ...edges.map((receiver) => ({ receiver, due: 0 })),
    ...sites.map((receiver) => ({ receiver, due: 1 })),
  ];
}

/** Puts a push into the outbox, once for each who is told, in the transaction of the request. */
export async function queuePush(req: PayloadRequest, message: PushMessage): Promise<void> {
  for (const { receiver, due } of toAddressees(message.kind, Date.now())) {
    const row = {
      pushId: message.id,
      receiver,
      message,
      attempts: 0,
      nextAttemptAt: new Date(due).toISOString(),
    };
    await req.payload.db.create({ collection: 'outbox', data: row, req });
  }
}
