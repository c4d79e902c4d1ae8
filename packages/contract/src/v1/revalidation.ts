import { z } from 'zod';

const tag = z.string().min(1).max(256);

/**
 * What the CMS pushes to `POST /api/revalidate` of the site when the public sees something else than before.
 * `withdrawn`: drop at once, nobody may see the old text again; `changed`: the old text may be served while
 * the new one is made. Delivered at least once; `id` is the same at each try.
 */
export const revalidation = z.strictObject({
  id: z.string().min(1).max(64),
  kind: z.enum(['changed', 'withdrawn']),
  tags: z.array(tag).max(1000),
  paths: z
    .array(z.string().startsWith('/').max(2000))
    .max(200)
    .meta({ description: 'Pages of the site to make anew now, so that no reader waits for them' }),
});
export type Revalidation = z.infer<typeof revalidation>;

/**
 * Where a site asks the CMS at its start, before it shows what it has kept: what was withdrawn, and not every site was
 * told yet. `GET`, with the signature of this path as its `x-eyvan-signature`; 401 without.
 */
export const missedWithdrawalsPath = '/api/missed-withdrawals';

/** What the CMS says there: tags that nothing from before may be shown of. */
export const missedWithdrawals = z.strictObject({ tags: z.array(tag) });
export type MissedWithdrawals = z.infer<typeof missedWithdrawals>;
