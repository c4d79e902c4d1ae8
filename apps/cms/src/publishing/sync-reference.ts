import { localeCodes } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import { serializeInTransaction } from '../platform/database/serialize-in-transaction';
import { env } from '../platform/env';
import { announce } from './announce';
import { storeSnapshots, type Change } from './store';
import type { CategoryDoc } from '../projection/references/to-category';
import type { CityDoc } from '../projection/references/to-city';
import { toCategorySnapshot, toCitySnapshot } from '../projection/references/to-snapshots';

const kinds = {
  category: { collection: 'categories', keyField: 'code', toSnapshot: toCategorySnapshot },
  city: { collection: 'cities', keyField: 'slug', toSnapshot: toCitySnapshot },
} as const;
export type PublicReference = keyof typeof kinds;

/** The publications of one category or city, in all languages, made to agree with its document; none where it is gone. */
export const syncReference = (req: PayloadRequest, kind: PublicReference, key: string): Promise<Change[]> =>
  serializeInTransaction(req, () => syncNow(req, kind, key));

async function syncNow(req: PayloadRequest, kind: PublicReference, key: string): Promise<Change[]> {
  const { collection, keyField, toSnapshot } = kinds[kind];
  const { docs } = await req.payload.db.find<CategoryDoc & CityDoc>({
    collection,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    where: { [keyField]: { equals: key } },
  });
  const [doc] = docs;
  const snapshots = doc ? localeCodes.map((locale) => toSnapshot(doc, locale, env.SITE_URL)) : [];
  const changes = await storeSnapshots(req, { type: kind, itemId: key }, snapshots);
  await announce(req, changes);
  return changes;
}
