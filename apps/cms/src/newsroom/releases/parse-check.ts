import { localeCodes } from '@eyvan/locales';
import * as z from 'zod/mini';

const check = z.object({
  editions: z.array(z.object({ id: z.string(), language: z.enum(localeCodes), why: z.nullable(z.string()) })),
});
/** What would come of a release, edition by edition: `why` says what is in the way of one. */
export type ReleaseCheck = z.infer<typeof check>['editions'];

/** What `POST /api/releases/check` answers; null for anything else, as for a refusal. */
export const parseCheck = (json: unknown): ReleaseCheck | null =>
  check.safeParse(json).data?.editions ?? null;
