import { localeCodes } from '@eyvan/locales';
import { z } from 'zod';
import { plannedActions } from '../../editions/scheduling/plans';

const language = z.enum(localeCodes);
const text = z.string().nullable();
const action = z.enum(plannedActions);

/** What is planned next for an edition. */
export const plan = z.object({ action, at: z.string() });

/** What was planned and has not happened: see `PlanFailure`. */
export const planFailure = plan.extend({ why: z.string(), isFinal: z.boolean() });

/** One language of an item, as its panel shows it. */
const panelRow = z.object({
  language,
  /** Of the edition; null where nobody has begun one. */
  id: text,
  standing: z.enum(['draft', 'public', 'changed', 'withdrawn']).nullable(),
  translation: z.enum(['unwritten', 'current', 'outdated', 'factChanged']).nullable(),
  /** What is planned for it, and what has failed. */
  plans: z.object({
    plans: z.array(plan.extend({ id: z.string() })),
    failure: planFailure.nullable(),
    failedIds: z.array(z.string()),
  }),
  /** Whether the reader of the panel may begin it, or does not write in this language at all. */
  begin: z.enum(['may', 'otherLanguage']).nullable(),
});
export type PanelRow = z.infer<typeof panelRow>;

/** What the panel of an edition shows: the item in all languages, and what is known about this one. */
export const panel = z.object({
  language,
  isTranslation: z.boolean(),
  rows: z.array(panelRow),
  /** Where readers find it, while they do. */
  url: text,
  publishedAt: text,
  publishedBy: text,
  withdrawnAt: text,
  withdrawnBy: text,
  /** Who wrote it, where the reader of the panel may not write on it for that. */
  onlyReadOf: text,
  canConfirm: z.boolean(),
  canSchedule: z.boolean(),
});
export type Panel = z.infer<typeof panel>;
