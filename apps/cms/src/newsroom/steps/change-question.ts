import { localeCodes } from '@eyvan/locales';
import * as z from 'zod/mini';
import { changeKinds } from '../../content/change-kinds';

/** What is asked before an original is published again: nothing, where it says the same, or in one language only. */
const changeQuestion = z.object({
  /** What the change most likely is; null where translations have nothing to learn. */
  guess: z.nullable(z.enum(changeKinds)),
  /** The languages of the translations. */
  translations: z.array(z.enum(localeCodes)),
});
export type ChangeQuestion = z.infer<typeof changeQuestion>;

/** What `changeKindEndpoint` answers. @throws ZodError for anything else */
export const parseChangeQuestion = (json: unknown): ChangeQuestion => changeQuestion.parse(json);
