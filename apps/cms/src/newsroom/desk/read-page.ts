import type { CollectionSlug, PayloadRequest } from 'payload';
import type { DeskRow } from '../../editions/desk/desk-row';
import { toCursor } from './desk-cursor';
import type { DeskItem } from './desk-page';
import { toDeskWhere, type DeskQuery } from './desk-query';
import { toDeskItem, type Live } from './read-live';

/** Items on one page. */
export const pageSize = 25;

async function findId(
  req: PayloadRequest,
  collection: CollectionSlug,
  field: string,
  value: string | undefined,
): Promise<string | null> {
  if (!value) return null;
  const found = await req.payload.db.findOne<{ id: string }>({
    collection,
    req,
    select: { [field]: true },
    where: { [field]: { equals: value } },
  });
  return found?.id ?? null;
}

const keysOf = ({ planned }: Live, { language, state }: DeskQuery) =>
  planned
    .filter((one) => (state === 'failed' ? one.failure : one.plans.length > 0))
    .filter((one) => !language || one.language === language)
    .map(({ key }) => key);

/** One page of items, those that were touched last before others; and where the next one begins. */
export async function readPage(
  req: PayloadRequest,
  query: DeskQuery,
  live: Live,
): Promise<{ rows: DeskItem[]; next: string | null }> {
  const where = toDeskWhere(query, {
    actorId: live.actorId,
    now: live.now,
    planned: keysOf(live, query),
    categoryId: await findId(req, 'categories', 'code', query.category),
    cityId: await findId(req, 'cities', 'slug', query.city),
  });
  const { docs } = await req.payload.db.find<DeskRow & { id: string }>({
    collection: 'items',
    // One more than is shown tells whether there is another page.
    limit: pageSize + 1,
    pagination: false,
    req,
    sort: ['-touchedAt', '-itemId'],
    where,
  });
  const page = docs.slice(0, pageSize);
  const last = page.at(-1);
  return {
    rows: page.map((row) => toDeskItem(row, live)),
    next: docs.length > pageSize && last ? toCursor([last.touchedAt, last.itemId]) : null,
  };
}
