import type { Payload } from 'payload';
import { inTransaction } from '../platform/database/in-transaction';
import { env } from '../platform/env';
import { countPublic } from '../projection/count-public';
import { hasOldRows, isOldRow } from './old-rows';
import type { PublicationDoc } from '../projection/publication';
import { syncItem } from './sync-item';
import { syncNewsroom } from './sync-newsroom';
import { syncReference } from './sync-reference';

/** As many publications are looked at in one go: what is held in memory, and what a stop may wait for. */
const pageSize = 100;

const addressOf = () => `"url":"${env.SITE_URL}/`;

/**
 * Whether publications were made for another address. (Counted twice, as Payload's `not_like` compares the whole text
 * on SQLite.)
 */
async function hasMoved(payload: Payload): Promise<boolean> {
  const all = await countPublic(payload);
  const here = await countPublic(payload, { summaryJson: { contains: addressOf() } });
  return here < all;
}

type Thing = Pick<PublicationDoc, 'type' | 'itemId'>;

/** The things that have publications of another address, or of an earlier release, page by page. */
async function* findMoved(payload: Payload): AsyncGenerator<Thing[]> {
  for (let after = ''; ;) {
    const { docs } = await payload.db.find<PublicationDoc>({
      collection: 'publications',
      limit: pageSize,
      pagination: false,
      select: { key: true, type: true, itemId: true, summaryJson: true, state: true, firstDay: true },
      sort: 'key',
      where: { key: { greater_than: after } },
    });
    if (docs.length === 0) return;
    after = docs.at(-1)!.key;
    const moved = docs.filter(
      (row) => row.state === 'public' && (!row.summaryJson?.includes(addressOf()) || isOldRow(row)),
    );
    yield [...new Map(moved.map(({ type, itemId }) => [`${type}:${itemId}`, { type, itemId }])).values()];
  }
}

const slugs = { news: 'news', event: 'events' } as const;

/** In a transaction of its own: between two of these, others write. */
const rebuild = (payload: Payload, { type, itemId }: Thing) =>
  inTransaction(payload, (req) => {
    if (type === 'newsroom') return syncNewsroom(req);
    return type === 'news' || type === 'event'
      ? syncItem(req, slugs[type], itemId)
      : syncReference(req, type, itemId);
  });

/**
 * Publications hold whole addresses. Where the site has moved since they were made (another port, another host),
 * those that name another address are rebuilt, and those of an earlier release that lack what this one reads, one thing after the other. What was cut off goes on where it was:
 * what names the right address is passed over.
 * @param isStopping asked between two of them
 * @returns whether any had to be rebuilt
 */
export async function followSiteUrl(
  payload: Payload,
  isStopping: () => boolean = () => false,
): Promise<boolean> {
  if (!(await hasMoved(payload)) && !(await hasOldRows(payload))) return false;
  payload.logger.info(`The site is at ${env.SITE_URL}, or shows more than before: rebuilding publications`);
  for await (const things of findMoved(payload))
    for (const thing of things) {
      if (isStopping()) return true;
      await rebuild(payload, thing);
    }
  return true;
}
