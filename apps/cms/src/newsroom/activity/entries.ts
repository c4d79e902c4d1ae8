import * as z from 'zod/mini';

const entry = z.object({
  id: z.string(),
  at: z.string(),
  kind: z.string(),
  who: z.nullable(z.string()),
  note: z.nullable(z.string()),
  version: z.nullable(z.string()),
});
/** What was done to an edition, as it is shown. `at` is ISO 8601. */
export type Entry = z.infer<typeof entry>;

const page = z.object({ entries: z.array(entry), next: z.nullable(z.string()) });

/** What `activityEndpoint` answers; null for anything else. */
export const parseEntries = (json: unknown) => page.safeParse(json).data ?? null;
