import { withdrawalCategories } from '@eyvan/contract';
import { localeCodes } from '@eyvan/locales';
import * as z from 'zod/mini';
import { plannedActions } from '../../editions/scheduling/plan';

const language = z.enum(localeCodes);
const text = z.nullable(z.string());
const action = z.enum(plannedActions);

/** What is planned next for an edition. */
export const plan = z.object({ action, at: z.string() });

/** What was planned and has not happened: see `PlanFailure`. */
export const planFailure = z.extend(plan, { why: z.string(), isFinal: z.boolean() });

/** One language of an item, as its panel shows it. */
const panelRow = z.object({
  language,
  /** Of the edition; null where nobody has begun one. */
  id: text,
  standing: z.nullable(z.enum(['draft', 'public', 'changed', 'withdrawn'])),
  translation: z.nullable(z.enum(['unwritten', 'current', 'outdated', 'factChanged'])),
  /** What is planned for it, and what has failed. */
  plans: z.object({
    plans: z.array(z.extend(plan, { id: z.string() })),
    failure: z.nullable(planFailure),
  }),
  /** Who else has it open just now. */
  holder: text,
  /** Whether the reader of the panel may begin it, or does not write in this language at all. */
  begin: z.nullable(z.enum(['may', 'otherLanguage'])),
});
export type PanelRow = z.infer<typeof panelRow>;

/** What the panel of an edition shows: the item in all languages, and what is known about this one. */
const panel = z.object({
  language,
  isTranslation: z.boolean(),
  rows: z.array(panelRow),
  /** Where readers find it, while they do. */
  url: text,
  publishedAt: text,
  publishedBy: text,
  withdrawnAt: text,
  withdrawnBy: text,
  withdrawnReason: text,
  withdrawnCategory: z.nullable(z.enum(withdrawalCategories)),
  /** Who wrote it, where the reader of the panel may not write on it for that. */
  onlyReadOf: text,
  canConfirm: z.boolean(),
  canSchedule: z.boolean(),
});
export type Panel = z.infer<typeof panel>;

/** What `panelEndpoint` answers; null before the first save. @throws ZodError for anything else */
export const parsePanel = (json: unknown): Panel | null => z.nullable(panel).parse(json);
