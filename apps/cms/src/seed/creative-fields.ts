import { categoryCode } from '@eyvan/contract';
import { dyes } from '@eyvan/ornament';
import type { Payload } from 'payload';
import { inTransaction } from '../platform/database/in-transaction';
import { syncReference } from '../publishing/sync-reference';
import rows from './content/categories.json' with { type: 'json' };
import { storeWords } from './store-words';

/** The creative fields of the UNESCO Creative Cities Network, in the words of all languages, each with its dye. */
export const creativeFields = rows.map((row) => ({
  ...row,
  color: dyes[categoryCode.parse(row.code)].light,
}));

/**
 * Stores and publishes the creative fields where there are no categories: without one, nothing can be published.
 * @returns how many were stored
 */
export const storeCreativeFields = (payload: Payload): Promise<number> =>
  inTransaction(payload, async (req) => {
    const known = await payload.db.findOne({
      collection: 'categories',
      req,
      where: { code: { exists: true } },
    });
    if (known) return 0;
    const stored = await storeWords(req, 'categories', creativeFields, 'code');
    for (const code of stored.keys()) await syncReference(req, 'category', code);
    return stored.size;
  });
