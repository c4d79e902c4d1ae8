import { category, city, citySummary, type Category, type City } from '@eyvan/contract';
import { localeCodes, type LocaleCode } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import { serializeInTransaction } from '../platform/database/serialize-in-transaction';
import { env } from '../platform/env';
import { announce } from './announce';
import type { Snapshot } from '../projection/publication';
import { storeSnapshots, type Change } from './store';
import { toCategory, type CategoryDoc } from '../projection/references/to-category';
import { toCity, type CityDoc } from '../projection/references/to-city';

const blank = {
  publishedAt: null,
  slug: null,
  endKey: null,
  firstDay: null,
  lastDay: null,
  references: null,
  searchText: null,
};

function toCategorySnapshot(doc: CategoryDoc, locale: LocaleCode): Snapshot {
  const item: Category = category.parse(toCategory(doc, locale, env.SITE_URL));
  const json = JSON.stringify(item);
  const sortKey = String(item.order).padStart(4, '0');
  return {
    ...blank,
    type: 'category',
    locale,
    itemId: item.code,
    sortKey,
    filterKeys: null,
    summaryJson: json,
    itemJson: json,
  };
}

function toCitySnapshot(doc: CityDoc, locale: LocaleCode): Snapshot {
  const item: City = city.parse(toCity(doc, locale, env.SITE_URL));
  const { slug, memberships } = item;
  return {
    ...blank,
    type: 'city',
    locale,
    itemId: slug,
    sortKey: slug,
    filterKeys: ` ${memberships.map((membership) => `category:${membership.category}`).join('  ')} `,
    summaryJson: JSON.stringify(citySummary.parse(item)),
    itemJson: JSON.stringify(item),
  };
}

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
  const snapshots = doc ? localeCodes.map((locale) => toSnapshot(doc, locale)) : [];
  const changes = await storeSnapshots(req, { type: kind, itemId: key }, snapshots);
  await announce(req, changes);
  return changes;
}
