import type { TaskConfig } from 'payload';
import { findDependents } from '../publishing/dependents';
import { syncItem } from '../publishing/sync-item';

/** Syncs every item whose publications name a thing that has changed. Running it twice changes nothing more. */
export const syncDependents = {
  slug: 'syncDependents',
  retries: 5,
  inputSchema: [{ name: 'reference', type: 'text', required: true }],
  handler: async ({ input, req }) => {
    const { reference } = input as { reference: string };
    for (const { slug, itemId } of await findDependents(req, reference)) await syncItem(req, slug, itemId);
    // An event that a news item is newly about does not name it yet: its own key is the way to it.
    const [, itemId] = / item:([^ ]+) /.exec(reference) ?? [];
    if (itemId) await syncItem(req, 'events', itemId);
    return { output: {} };
  },
} satisfies TaskConfig<{ input: { reference: string }; output: object }>;
