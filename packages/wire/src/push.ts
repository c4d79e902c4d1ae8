import { z } from 'zod';
import { tag } from './tags';

/** Where a site takes a push: `POST`, signed (`signature.ts`); 401 without, 413 when it is longer than `pushBytesMax`. */
export const pushPath = '/api/revalidate';

/** The longest push that a site reads, in bytes. */
export const pushBytesMax = 64 * 1024;

/** How many tags one push may name. */
export const pushTagsMax = 1000;

/** How many pages one push may ask for. */
export const pushPathsMax = 200;

/**
 * What the CMS pushes to a site when the public sees something else than before. `withdrawn`: drop at once, nobody may
 * see the old text again; `changed`: the old text may be served while the new one is made. Delivered at least once;
 * `id` is the same at each try.
 */
export const pushMessage = z.strictObject({
  id: z.string().min(1).max(64),
  kind: z.enum(['changed', 'withdrawn']),
  tags: z.array(tag).max(pushTagsMax),
  paths: z
    .array(z.string().startsWith('/').max(2000))
    .max(pushPathsMax)
    .meta({ description: 'Pages of the site to make anew now, so that no reader waits for them' }),
});
export type PushMessage = z.infer<typeof pushMessage>;
