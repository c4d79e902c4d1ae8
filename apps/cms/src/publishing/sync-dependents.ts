import type { Payload, TaskConfig } from 'payload';
import { inTransaction } from '../platform/database/in-transaction';
import type { EditionSlug } from '../content/edition';
import { findFollowers, toAffected } from './dependents';
import { referenceKey } from '../projection/reference-keys';
import { syncItem } from './sync-item';

type Item = { slug: EditionSlug; itemId: string };

/** One item and its push to the site, whole or not at all. @returns what has to follow it in turn */
const syncOne = (payload: Payload, { slug, itemId }: Item): Promise<Item[]> =>
  inTransaction(payload, async (req) => {
    const changes = await syncItem(req, slug, itemId);
    const followers = toAffected(changes).map((id) => findFollowers(req, referenceKey('item', id)));
    return (await Promise.all(followers)).flat();
  });

/**
 * Syncs every item whose publications name a thing that has changed, then those that name these: an event lists the
 * news about it, and with them the names of their categories. Ends where nothing changes any more; running it twice
 * changes nothing more.
 */
export const syncDependents = {
  slug: 'syncDependents',
  retries: 5,
  inputSchema: [{ name: 'reference', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    const { payload } = req;
    let items: Item[] = await findFollowers(req, (input as { reference: string }).reference);
    while (items.length > 0) {
      const next: Item[] = [];
      for (const item of items) next.push(...(await syncOne(payload, item)));
      items = [...new Map(next.map((item) => [`${item.slug}:${item.itemId}`, item])).values()];
    }
    return { output: {} };
  },
} satisfies TaskConfig<{ input: { reference: string }; output: object }>;
