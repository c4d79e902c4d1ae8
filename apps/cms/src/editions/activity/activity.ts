import { z } from 'zod';
import { activityKinds, type ActivityKind } from './activity-kinds';

const text = z.nullish(z.string()).transform((given) => given ?? null);

/** An entry of the trail as it is shown. `at` is ISO 8601. */
export const activityEntry = z.object({
  id: z.string(),
  at: z.string(),
  kind: z.enum(activityKinds),
  /** Who did it, by the name they had then; null for the newsroom itself. */
  whoName: text,
  /** `news/<id>`, `users/<id>` */
  document: text,
  itemId: text,
  language: text,
  title: text,
  /** The version that it was done to, or that came of it. */
  version: text,
  /** The note of a return, who something was given to, the time of a plan (ISO 8601), which roles. */
  note: text,
});
export type ActivityEntry = z.infer<typeof activityEntry>;

/** An entry as it is written: with who did it, and the place that a sign-in came from. */
export interface ActivityDraft extends Partial<Omit<ActivityEntry, 'id' | 'at' | 'kind' | 'whoName'>> {
  kind: ActivityKind;
  /** The id of who did it; null for the newsroom itself. */
  who: string | null;
  whoName?: string | null;
  place?: string;
}
