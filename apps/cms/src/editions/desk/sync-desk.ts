import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import { editionCollections, type Edition, type EditionSlug } from '../../content/edition';
import { serializeInTransaction } from '../../platform/database/serialize-in-transaction';
import { findOpenOfItem } from '../comments/find-comments';
import { toOpenComments } from '../comments/open-comments';
import { deskKey, toDeskRow, type DeskRow } from './desk-row';
import { deskFields, type DeskEdition, type EditionAtDesk } from './desk-states';

const collection = 'items';
type StoredRow = DeskRow & { id: string };

const namesOf = (slug: EditionSlug) => [...deskFields, editionCollections[slug].titleField];

/** The editions of an item, each as readers have it and as it was written last. */
async function findEditions(
  req: PayloadRequest,
  slug: EditionSlug,
  itemId: string,
): Promise<EditionAtDesk[]> {
  const { db } = req.payload;
  const names = namesOf(slug);
  const all = { collection: slug, limit: 0, pagination: false, req } as const;
  const { docs: rows } = await db.find<DeskEdition>({
    ...all,
    select: Object.fromEntries(names.map((name) => [name, true])),
    where: { itemId: { equals: itemId } },
  });
  const { docs: drafts } = await db.queryDrafts<DeskEdition>({
    ...all,
    select: { parent: true, version: Object.fromEntries(names.map((name) => [name, true as const])) },
    where: { 'version.itemId': { equals: itemId } },
  });
  const { docs: publications } = await db.find<{ id: string; locale: string }>({
    collection: 'publications',
    limit: 0,
    pagination: false,
    req,
    select: { locale: true },
    where: {
      and: [
        { itemId: { equals: itemId } },
        { type: { equals: editionCollections[slug].type } },
        { state: { equals: 'withdrawn' } },
      ],
    },
  });
  const comments = await findOpenOfItem(req, itemId);
  const commentsOf = (id: string) => comments.filter(({ document }) => document === `${slug}/${id}`);
  return rows.map((row) => ({
    row,
    // Written past all versions, as what is generated: then its row is the latest.
    latest: drafts.find(({ id }) => id === row.id) ?? row,
    comments: toOpenComments(commentsOf(row.id)),
    isWithdrawn: publications.some(({ locale }) => locale === row.language),
  }));
}

const isSame = (stored: StoredRow, row: DeskRow) =>
  (Object.keys(row) as (keyof DeskRow)[]).every((name) => (stored[name] ?? null) === row[name]);

/**
 * Makes the desk's row of an item agree with its editions, and writes only where something differs: it can run twice,
 * late, or for everything. Runs in the transaction of `req`.
 */
export const syncDesk = (req: PayloadRequest, slug: EditionSlug, itemId: string): Promise<void> =>
  serializeInTransaction(req, async () => {
    const { db } = req.payload;
    const where = { key: { equals: deskKey(slug, itemId) } };
    const row = toDeskRow(slug, itemId, await findEditions(req, slug, itemId));
    const stored = await db.findOne<StoredRow>({ collection, req, where });
    if (!row) {
      if (stored) await db.deleteOne({ collection, req, where });
    } else if (!stored) await db.create({ collection, data: { ...row }, req });
    else if (!isSame(stored, row)) await db.updateOne({ collection, data: { ...row }, id: stored.id, req });
  });

async function syncOne(req: PayloadRequest, slug: EditionSlug, { itemId }: Pick<Edition, 'itemId'>) {
  if (itemId) await syncDesk(req, slug, itemId);
}

/** After each save, drafts too. `skipSync` is for the seed, which syncs everything once at its end. */
export const syncDeskAfterChange =
  (slug: EditionSlug): CollectionAfterChangeHook =>
  async ({ context, doc, req }) => {
    if (!context.skipSync) await syncOne(req, slug, doc);
    return doc;
  };

export const syncDeskAfterDelete =
  (slug: EditionSlug): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    await syncOne(req, slug, doc);
    return doc;
  };
