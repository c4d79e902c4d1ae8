import { randomUUID } from 'node:crypto';
import { pushTagsMax, type PushMessage } from '@eyvan/wire';
import type { PayloadRequest } from 'payload';
import { queuePush } from '../delivery/queue-push';
import { beginReceipts, dropReceipts } from '../delivery/receipts/write-receipt';
import type { Change } from './store';
import { toMessage } from './to-message';
import { toPlaces } from './to-places';

/** Puts a push to the site (and the edge) into the outbox, in the transaction of the change: it is sent if, and only if, that stands. */
export async function announce(req: PayloadRequest, changes: Change[]): Promise<void> {
  const withdrawn = changes.filter(({ kind }) => kind === 'withdrawn');
  const others = changes.filter(({ kind }) => kind !== 'withdrawn');
  for (const message of [toMessage('withdrawn', withdrawn), toMessage('changed', others)])
    if (message) await queuePush(req, message);
  await keepReceipts(req, changes);
}

/** What is withdrawn gets a receipt of where it is gone; what is public again needs none. */
async function keepReceipts(req: PayloadRequest, changes: Change[]): Promise<void> {
  const published = changes.filter(({ kind }) => kind === 'published').map(({ after }) => after.key);
  if (published.length > 0) await dropReceipts(req, published);
  const withdrawn = changes.flatMap(({ kind, before, after }) => {
    const places = kind === 'withdrawn' && before ? toPlaces(before) : [];
    return places.length > 0 ? [{ key: after.key, itemId: after.itemId, places }] : [];
  });
  if (withdrawn.length > 0) await beginReceipts(req, withdrawn);
}

/** Puts as many pushes into the outbox as tags need; pages are made again when somebody asks for them. */
export async function announceTags(
  req: PayloadRequest,
  kind: PushMessage['kind'],
  tags: Iterable<string>,
): Promise<void> {
  const all = [...tags];
  for (let from = 0; from < all.length; from += pushTagsMax)
    await queuePush(req, { id: randomUUID(), kind, tags: all.slice(from, from + pushTagsMax), paths: [] });
}
