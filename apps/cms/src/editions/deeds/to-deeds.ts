import type { Edition } from '../../content/edition';
import { idOf } from '../../platform/database/id-of';
import type { ActivityKind } from '../activity/activity-kinds';

/** What a save did besides storing words. */
export interface Deed {
  kind: Extract<
    ActivityKind,
    | 'send'
    | 'return'
    | 'takeBack'
    | 'approve'
    | 'publish'
    | 'withdraw'
    | 'restore'
    | 'assign'
    | 'bin'
    | 'unbin'
  >;
  /** Why it was returned. */
  note?: string;
  /** Whom it was given to. */
  to?: string;
}

interface Save {
  /** The edition as it stood; undefined for a new one. */
  before: Partial<Edition> | undefined;
  after: Edition;
  isDraftSave: boolean;
  isRestoring: boolean;
}

const isNewTime = (before: string | null | undefined, after: string | null | undefined) =>
  Boolean(after) && (!before || Date.parse(before) !== Date.parse(after!));

function toStep({ before, after, isDraftSave }: Save): Deed[] {
  if (!isDraftSave && after._status === 'published') return [{ kind: 'publish' }];
  const was = before?.stage ?? 'writing';
  if (after.stage === was) return [];
  if (after.stage === 'review') return [{ kind: 'send' }];
  if (after.stage === 'approved') return [{ kind: 'approve' }];
  return isNewTime(before?.returned?.at, after.returned?.at)
    ? [{ kind: 'return', note: after.returned?.note ?? '' }]
    : [{ kind: 'takeBack' }];
}

/** What was done to an edition by a save. Pure; most saves store words, and are no deed. */
export function toDeeds(save: Save): Deed[] {
  const { before, after, isRestoring } = save;
  // What an old version brings back with it, nobody has done.
  if (isRestoring) return [{ kind: 'restore' }];
  const withdrawal: Deed[] = isNewTime(before?.withdrawnAt, after.withdrawnAt) ? [{ kind: 'withdraw' }] : [];
  if (after.deletedAt) return before?.deletedAt ? withdrawal : [...withdrawal, { kind: 'bin' }];
  const assignee = idOf(after.assignee);
  return [
    ...withdrawal,
    ...(before?.deletedAt ? [{ kind: 'unbin' } as const] : []),
    ...(assignee && assignee !== idOf(before?.assignee) ? [{ kind: 'assign', to: assignee } as const] : []),
    ...toStep(save),
  ];
}
