import { z } from 'zod';

/**
 * What the CMS pushes to `POST /api/revalidate` of the site when the public sees something else than before.
 * `withdrawn`: drop at once, nobody may see the old text again; `changed`: the old text may be served while
 * the new one is made. Delivered at least once; `id` is the same at each try.
 */
export const revalidation = z.strictObject({
  id: z.string().min(1).max(64),
  kind: z.enum(['changed', 'withdrawn']),
  tags: z.array(z.string().min(1).max(256)).max(1000),
  paths: z
    .array(z.string().startsWith('/').max(2000))
    .max(200)
    .meta({ description: 'Pages of the site to make anew now, so that no reader waits for them' }),
});
export type Revalidation = z.infer<typeof revalidation>;
