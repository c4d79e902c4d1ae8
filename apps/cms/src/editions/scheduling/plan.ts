import type { ReleaseAction } from '../releases/release';

/** What can be planned for an edition, in the words of its form; "unpublish" is a withdrawal. */
export const plannedActions = ['publish', 'unpublish'] as const;
export type PlannedAction = (typeof plannedActions)[number];

/** The same, as releases call it. */
export const toReleaseAction = (action: PlannedAction): ReleaseAction =>
  action === 'publish' ? 'publish' : 'withdraw';

/** Something that is to happen to an edition at a time (ISO 8601, UTC). */
export interface Plan {
  /** Of the release. */
  id: string;
  action: PlannedAction;
  at: string;
}

/** Why what was planned has not happened. `isFinal`: it will not be tried again. */
export interface PlanFailure extends Plan {
  why: string;
  isFinal: boolean;
}

/** The plans of one edition, soonest first, and what came of those whose time has come without success. */
export interface Plans {
  plans: Plan[];
  failure: PlanFailure | null;
}
