import { withdrawalCategory } from '@eyvan/contract';
import { isLocaleCode, type LocaleCode } from '@eyvan/locales';
import { z } from 'zod';
import { changeKinds } from '../../content/change-kinds';
import { editionSlugs, withdrawnReasonMax, type EditionSlug } from '../../content/edition';

export const releaseActions = ['publish', 'withdraw'] as const;
export type ReleaseAction = (typeof releaseActions)[number];

/** `failed`: it was tried and could not be done, and is not tried again until somebody plans it anew. */
export const releaseStates = ['planned', 'done', 'failed', 'cancelled'] as const;
export type ReleaseState = (typeof releaseStates)[number];

/** Several items in all their languages; what somebody can still look over before they confirm it. */
export const releasedMax = 100;

const slug = z.custom<EditionSlug>((given) => editionSlugs.some((one) => one === given), 'is no collection');
const language = z.custom<LocaleCode>((given) => typeof given === 'string' && isLocaleCode(given));

/** Which edition: its collection and its id. */
export const editionReference = z.strictObject({ collection: slug, id: z.string().min(1).max(50) });
export type EditionReference = z.infer<typeof editionReference>;

/** An edition that is chosen for a release; of an original that was public before, what kind of change it is. */
const chosenEdition = z.strictObject({
  ...editionReference.shape,
  changeKind: z.optional(z.enum(changeKinds)),
});
export type ChosenEdition = z.infer<typeof chosenEdition>;

/** An edition of a release. */
const releasedEdition = z.object({
  ...chosenEdition.shape,
  itemId: z.string(),
  language,
  title: z.string(),
  /** The version that was approved; null for a withdrawal. */
  version: z.nullable(z.string()),
  /** That version as it was then: history is cut off at its end, and an autosave rewrites what is newest. */
  approved: z.nullable(z.record(z.string(), z.unknown())),
  /**
   * The `updatedAt` of what readers had when it was approved; null for nothing. Compared, never ordered: two machines
   * may write with two clocks.
   */
  publicThen: z.nullable(z.string()),
});
export type ReleasedEdition = z.infer<typeof releasedEdition>;

/** What became of an edition when its release was done, or tried. */
const releaseResult = z.object({ ...editionReference.shape, why: z.nullable(z.string()) });
export type ReleaseResult = z.infer<typeof releaseResult>;

/** A release as it is stored. Times are ISO 8601. */
export const releaseRow = z.object({
  id: z.string(),
  action: z.enum(releaseActions),
  at: z.string(),
  editions: z.array(releasedEdition),
  state: z.enum(releaseStates),
  why: z.nullish(z.string()),
  result: z.nullish(z.array(releaseResult)),
  withdrawnReason: z.nullish(z.string()),
  withdrawnCategory: z.nullish(withdrawalCategory),
  /** Who planned it, while they are here. */
  createdBy: z.nullish(z.string()),
  /** Of the admin of the one who planned it: what goes wrong is told in it. */
  language: z.nullish(z.string()),
  attempts: z.number().int(),
  nextAttemptAt: z.nullish(z.string()),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type ReleaseRow = z.infer<typeof releaseRow>;

/** What is asked for: `at` is ISO 8601 with an offset, null for now. */
export const releaseRequest = z.strictObject({
  action: z.enum(releaseActions),
  at: z.nullable(z.iso.datetime({ offset: true })),
  editions: z.array(chosenEdition).min(1).max(releasedMax),
  withdrawnReason: z.optional(z.string().trim().max(withdrawnReasonMax)),
  withdrawnCategory: z.nullish(withdrawalCategory),
});
export type ReleaseRequest = z.infer<typeof releaseRequest>;

/** An edition of a release as it is shown: without the text that was approved. */
export function toShownEdition({ approved: _approved, publicThen: _then, ...edition }: ReleasedEdition) {
  return edition;
}

/** A release as it is shown. */
export function toShown({ editions, ...release }: ReleaseRow) {
  const { attempts: _attempts, nextAttemptAt: _next, language: _language, ...shown } = release;
  return { ...shown, editions: editions.map(toShownEdition) };
}
