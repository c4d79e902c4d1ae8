import type { Payload, PayloadRequest } from 'payload';
import { editionSlugs, type EditionSlug } from '../../content/edition';
import { inTransaction } from '../../platform/database/in-transaction';
import { deskKey } from './desk-row';
import { syncDesk } from './sync-desk';

/** Few, as writers wait for the whole of it. */
const batch = 25;
const isOriginal = { original: { exists: false } };

/** Whether each item has its row: every item has one original. */
async function isWhole({ db }: Payload): Promise<boolean> {
  const { totalDocs } = await db.count({ collection: 'items', where: {} });
  let items = 0;
  for (const collection of editionSlugs)
    items += (await db.count({ collection, where: isOriginal })).totalDocs;
  return totalDocs === items;
}

/** The items of one collection, page by page, by their numbers. */
async function* pagesOf({ db }: Payload, collection: EditionSlug): AsyncGenerator<string[]> {
  for (let after = ''; ;) {
    const { docs } = await db.find<{ id: string; itemId: string }>({
      collection,
      limit: batch,
      pagination: false,
      select: { itemId: true },
      sort: 'itemId',
      where: { and: [isOriginal, { itemId: { greater_than: after } }] },
    });
    if (docs.length === 0) return;
    yield docs.map(({ itemId }) => itemId);
    after = docs.at(-1)!.itemId;
  }
}

async function findMissing({ db }: Payload, slug: EditionSlug, itemIds: string[]): Promise<string[]> {
  const { docs } = await db.find<{ id: string; key: string }>({
    collection: 'items',
    limit: 0,
    pagination: false,
    select: { key: true },
    where: { key: { in: itemIds.map((itemId) => deskKey(slug, itemId)) } },
  });
  const there = new Set(docs.map(({ key }) => key));
  return itemIds.filter((itemId) => !there.has(deskKey(slug, itemId)));
}

async function goThrough(
  payload: Payload,
  isStopped: () => boolean,
  choose: typeof findMissing,
): Promise<void> {
  for (const slug of editionSlugs)
    for await (const page of pagesOf(payload, slug)) {
      const chosen = await choose(payload, slug, page);
      if (isStopped()) return;
      if (chosen.length > 0)
        await inTransaction(payload, async (req) => {
          for (const itemId of chosen) await syncDesk(req, slug, itemId);
        });
    }
}

/**
 * Puts on the desk what is not on it yet: of an older release, a restored backup, or the sample. It costs three counts
 * where nothing is missing, and goes on after the next start where it is cut off.
 * @param isStopped asked between batches, as the process may be about to end
 */
export async function fillDesk(payload: Payload, isStopped = () => false): Promise<void> {
  if (!(await isWhole(payload))) await goThrough(payload, isStopped, findMissing);
}

/** Makes every row agree with the editions, whatever stands there, and takes away those of items that are gone. */
export async function remakeDesk(payload: Payload): Promise<void> {
  await goThrough(
    payload,
    () => false,
    (_payload, _slug, itemIds) => Promise.resolve(itemIds),
  );
  if (await isWhole(payload)) return;
  const { docs } = await payload.db.find<{ id: string; key: string; itemId: string }>({
    collection: 'items',
    limit: 0,
    pagination: false,
    select: { key: true, itemId: true },
  });
  for (const { key, itemId } of docs) {
    const slug = editionSlugs.find((one) => deskKey(one, itemId) === key);
    if (slug) await inTransaction(payload, (req) => syncDesk(req, slug, itemId));
  }
}

/** Takes everything off the desk, for what comes in the place of all editions. */
export const clearDesk = (req: PayloadRequest): Promise<void> =>
  req.payload.db.deleteMany({ collection: 'items', req, where: {} });
