import type { PayloadRequest } from 'payload';
import { editionSlugs, type Edition } from '../editions/collections';
import type { Change } from './store';
import { syncItem } from './sync-item';
import { syncReference } from './sync-reference';

async function valuesOf(req: PayloadRequest, collection: string, field: string): Promise<string[]> {
  const { docs } = await req.payload.db.find<Edition>({
    collection: collection as never,
    limit: 0,
    pagination: false,
    req,
    select: { [field]: true },
  });
  return [
    ...new Set(
      docs.map((doc) => doc[field] as string | null).filter((value): value is string => Boolean(value)),
    ),
  ];
}

/** Publications whose item has no edition left at all: they are withdrawn by syncing them too. */
async function itemIdsOf(req: PayloadRequest, slug: (typeof editionSlugs)[number]): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ itemId: string; type: string }>({
    collection: 'publications' as never,
    limit: 0,
    pagination: false,
    req,
    select: { itemId: true, type: true },
    where: { type: { equals: slug === 'news' ? 'news' : 'event' } },
  });
  return [...new Set([...(await valuesOf(req, slug, 'itemId')), ...docs.map(({ itemId }) => itemId)])];
}

async function syncEverything(req: PayloadRequest): Promise<Change[]> {
  const changes: Change[] = [];
  for (const code of await valuesOf(req, 'categories', 'code'))
    changes.push(...(await syncReference(req, 'category', code)));
  for (const slug of await valuesOf(req, 'cities', 'slug'))
    changes.push(...(await syncReference(req, 'city', slug)));
  // Events first: news name them, and they list the news on the next round.
  for (const slug of [...editionSlugs].reverse()) {
    for (const itemId of await itemIdsOf(req, slug)) changes.push(...(await syncItem(req, slug, itemId)));
  }
  return changes;
}

/**
 * Makes all publications agree with the editions. Items name each other, so it goes round until nothing changes.
 * @returns everything it changed; empty when all agreed already
 */
export async function republish(req: PayloadRequest): Promise<Change[]> {
  const all: Change[] = [];
  for (let round = 1; round <= 4; round += 1) {
    const changes = await syncEverything(req);
    if (changes.length === 0) break;
    all.push(...changes);
  }
  return all;
}
