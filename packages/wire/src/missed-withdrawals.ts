import { z } from 'zod';
import { tag } from './tags';

/**
 * Where a site asks the CMS at its start, before it shows what it has kept: what was withdrawn, and not every site was
 * told yet. `GET`, with the signature of this path as its `x-eyvan-signature`; 401 without.
 */
export const missedWithdrawalsPath = '/api/missed-withdrawals';

/** What the CMS says there: tags that nothing from before may be shown of. */
export const missedWithdrawals = z.strictObject({ tags: z.array(tag) });
export type MissedWithdrawals = z.infer<typeof missedWithdrawals>;
