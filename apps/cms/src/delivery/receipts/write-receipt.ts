import type { PayloadRequest } from 'payload';
import { env } from '../../platform/env';
import { toNextLook, type Place, type ReceiptRow } from './receipt';

/** What was withdrawn: the key and the item of its publication, and where readers could find it. */
export interface Withdrawn {
  key: string;
  itemId: string;
  places: Place[];
}

/** Each site, and the address that readers have: behind an edge that is another one. */
const addresses = (): string[] => [...new Set([...env.REVALIDATE_URLS, env.SITE_URL])];

/** Throws away receipts: what they were for is public again. In the transaction of the request. */
export const dropReceipts = (req: PayloadRequest, keys: string[]): Promise<unknown> =>
  req.payload.db.deleteMany({ collection: 'receipts', req, where: { key: { in: keys } } });

/** Begins receipts of withdrawals, in the place of older ones, in the transaction of the request. */
export async function beginReceipts(req: PayloadRequest, withdrawn: Withdrawn[]): Promise<void> {
  await dropReceipts(
    req,
    withdrawn.map(({ key }) => key),
  );
  const now = Date.now();
  const withdrawnAt = new Date(now).toISOString();
  for (const { key, itemId, places } of withdrawn) {
    const unseen = { goneAt: null, stillAt: null, why: null };
    const sightings = addresses().flatMap((address) =>
      places.map((place) => ({ address, ...place, ...unseen })),
    );
    const row: Omit<ReceiptRow, 'id' | 'nextLookAt'> = { key, itemId, sightings, attempts: 0, withdrawnAt };
    const nextLookAt = toNextLook(row, now);
    await req.payload.db.create({ collection: 'receipts', req, data: { ...row, nextLookAt } });
  }
}
