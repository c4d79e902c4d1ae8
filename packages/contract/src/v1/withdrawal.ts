import { z } from 'zod';
import { open } from './open-list';
import { instant } from './time';

/**
 * Why something was taken back, as its readers are told: it was not right; it was never meant to be out, or not yet;
 * somebody else has rights in it; somebody is to be protected; the law asked for it; something newer is in its place.
 */
export const withdrawalCategories = [
  'inaccurate',
  'publishedByMistake',
  'rights',
  'privacy',
  'legal',
  'superseded',
] as const;
export const withdrawalCategory = z.enum(withdrawalCategories).meta({ id: 'WithdrawalCategory' });
export type WithdrawalCategory = z.infer<typeof withdrawalCategory>;

/** When something was taken back, and why; `category` is null where the newsroom does not say. */
export const withdrawal = z
  .object({ at: instant, category: open(withdrawalCategory).nullable() })
  .meta({ id: 'Withdrawal' });
export type Withdrawal = z.infer<typeof withdrawal>;
