import type { WithdrawalCategory } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { toEtag } from '@eyvan/wire/etag';
import type { PayloadRequest } from 'payload';
import {
  publicationKey,
  type PublicationDoc,
  type PublicationType,
  type Snapshot,
} from '../projection/publication';
import { isSame } from './is-same';

/** What one sync did to one row. */
export interface Change {
  kind: 'published' | 'changed' | 'withdrawn';
  before: PublicationDoc | null;
  after: PublicationDoc;
}

/** Gives the next numbers; one writer at a time, and a unique index, see to it that none is given twice. */
function countOn(req: PayloadRequest): () => Promise<number> {
  let last: number | undefined;
  return async () => {
    if (last === undefined) {
      const { docs } = await req.payload.db.find<PublicationDoc>({
        collection: 'publications',
        limit: 1,
        pagination: false,
        req,
        select: { sequence: true },
        sort: '-sequence',
      });
      last = docs[0]?.sequence ?? 0;
    }
    return (last += 1);
  };
}

/** The request of one sync, and how it counts. */
interface Sync {
  req: PayloadRequest;
  nextSequence: () => Promise<number>;
}

async function write(
  { req, nextSequence }: Sync,
  row: PublicationDoc | undefined,
  data: Partial<PublicationDoc>,
): Promise<PublicationDoc> {
  const target = { collection: 'publications', req } as const;
  const withSequence = { ...data, sequence: await nextSequence() };
  const written = row
    ? await req.payload.db.updateOne({
        ...target,
        id: row.id,
        data: { ...withSequence, updatedAt: new Date().toISOString() },
      })
    : await req.payload.db.create({ ...target, data: withSequence });
  return written;
}

async function publish(
  sync: Sync,
  row: PublicationDoc | undefined,
  snapshot: Snapshot,
): Promise<Change | null> {
  if (row && isSame(row, snapshot)) return null;
  const key = publicationKey(snapshot.type, snapshot.locale, snapshot.itemId);
  const after = await write(sync, row, {
    ...snapshot,
    key,
    state: 'public',
    withdrawnCategory: null,
    etag: toEtag(snapshot.itemJson!),
  });
  return { kind: row?.state === 'public' ? 'changed' : 'published', before: row ?? null, after };
}

/** Takes the words off the row for good: what was withdrawn can be read nowhere, not even in the database of the public. */
async function withdraw(
  sync: Sync,
  row: PublicationDoc,
  withdrawnCategory: WithdrawalCategory | null,
): Promise<Change | null> {
  if (row.state === 'withdrawn') return null;
  const blank = {
    slug: null,
    sortKey: null,
    endKey: null,
    firstDay: null,
    lastDay: null,
    filterKeys: null,
    references: null,
    publishedAt: null,
  };
  const noText = { summaryJson: null, itemJson: null, searchText: null, etag: null };
  const after = await write(sync, row, { ...blank, ...noText, state: 'withdrawn', withdrawnCategory });
  return { kind: 'withdrawn', before: row, after };
}

/**
 * Makes the publications of one thing (an item, a category, a city) agree with the snapshots it should have: rows
 * without one are withdrawn, with what readers are told of why. Does nothing where nothing differs, so that it can run twice, or late.
 */
export async function storeSnapshots(
  req: PayloadRequest,
  { type, itemId }: { type: PublicationType; itemId: string },
  snapshots: Snapshot[],
  whyWithdrawn: (locale: LocaleCode) => WithdrawalCategory | null = () => null,
): Promise<Change[]> {
  const { docs: rows } = await req.payload.db.find<PublicationDoc>({
    collection: 'publications',
    limit: 0,
    pagination: false,
    req,
    where: { and: [{ itemId: { equals: itemId } }, { type: { equals: type } }] },
  });
  const sync = { req, nextSequence: countOn(req) };
  const changes: (Change | null)[] = [];
  for (const snapshot of snapshots) {
    changes.push(
      await publish(
        sync,
        rows.find((row) => row.locale === snapshot.locale),
        snapshot,
      ),
    );
  }
  for (const row of rows) {
    if (!snapshots.some(({ locale }) => locale === row.locale))
      changes.push(await withdraw(sync, row, whyWithdrawn(row.locale)));
  }
  return changes.filter((change) => change !== null);
}
