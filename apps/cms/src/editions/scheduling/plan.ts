import type { EditionSlug } from '../../content/edition';

/** What can be planned for an edition, in Payload's words; "unpublish" is a withdrawal. */
export const plannedActions = ['publish', 'unpublish'] as const;
export type PlannedAction = (typeof plannedActions)[number];

/** What a job of Payload's task `schedulePublish` holds. */
export interface PlanInput {
  type: PlannedAction;
  doc: { relationTo: EditionSlug; value: string };
  /** Who planned it: named as the one who published, and not needed for it to run. */
  user?: { relationTo: 'users'; value: string };
  /** Of the admin of the one who planned it: what goes wrong is told in it. */
  language?: string;
}

/** A job of Payload's that holds a plan, as it is stored. */
export interface PlanJob {
  id: string;
  input?: Partial<PlanInput> | null;
  waitUntil?: string | null;
  completedAt?: string | null;
  hasError?: boolean | null;
  log?: { completedAt?: string; state?: string; error?: { message?: string } | null }[] | null;
}

/** Something that is to happen to an edition at a time (ISO 8601, UTC). */
export interface Plan {
  id: string;
  action: PlannedAction;
  at: string;
}

/** Why what was planned has not happened. `isFinal`: it will not be tried again. */
export interface PlanFailure {
  action: PlannedAction;
  at: string;
  why: string;
  isFinal: boolean;
}

/** The plans of one edition, soonest first, and what came of those whose time has come without success. */
export interface Plans {
  plans: Plan[];
  failure: PlanFailure | null;
  /** Jobs that were tried and have failed. */
  failedIds: string[];
}
