import { isPublic, type Edition } from '../../content/edition';
import { idOf } from '../../platform/database/id-of';
import type { OpenComments } from '../comments/open-comments';
import { compareWithOriginal } from '../translation-state';

/** Where an edition may stand on the desk. `scheduled` and `failed` are asked of the schedules themselves. */
export const deskStates = [
  'failed',
  'scheduled',
  'review',
  'outdated',
  'factChanged',
  'approved',
  'changed',
  'public',
  'withdrawn',
  'writing',
  'inBin',
] as const;
export type DeskState = (typeof deskStates)[number];

/** An edition as the desk is made of it: what readers have (its row), and what was written last. */
export interface EditionAtDesk {
  row: DeskEdition;
  latest: DeskEdition;
  /** What people have said about it and is not resolved; null where nothing is. */
  comments?: OpenComments | null;
  /** Readers had it, and have it no longer. */
  isWithdrawn: boolean;
}

/** The fields of an edition that the desk knows. */
export const deskFields = [
  ...(['_status', 'stage', 'deletedAt', 'language', 'original', 'itemId', 'createdAt', 'updatedAt'] as const),
  ...(['createdBy', 'assignee', 'dueAt', 'returned', 'translation', 'summary'] as const),
  ...(['wordsChangedAt', 'factsChangedAt', 'categories', 'cities'] as const),
] satisfies (keyof Edition)[];
/** The same, with the title under whichever name its collection has. */
export type DeskEdition = Pick<Edition, (typeof deskFields)[number]> & {
  id: string;
  headline?: string | null;
  title?: string | null;
};

/** Whether a translation has words that could have fallen behind; one that was only begun has none. */
const hasWords = ({ headline, title, summary }: DeskEdition) => Boolean(headline || title || summary);

/**
 * All that is to be said of an edition, the most urgent first.
 * @param original as readers see it; null for the original itself
 */
export function toStates(
  { row, latest, isWithdrawn }: EditionAtDesk,
  original: DeskEdition | null,
): DeskState[] {
  if (latest.deletedAt) return ['inBin'];
  const states: DeskState[] = [];
  const isOut = isPublic(row);
  const isDraft = latest._status !== 'published';
  if (isDraft && latest.stage === 'review') states.push('review');
  if (idOf(latest.original) && hasWords(latest)) {
    const comparison = compareWithOriginal(latest, original);
    if (comparison !== 'current') states.push(comparison);
  }
  // What has been public was approved for that, and keeps the word: it says nothing of what was written since.
  if (latest.stage === 'approved' && !isOut && !isWithdrawn) states.push('approved');
  if (isOut) states.push(isDraft ? 'changed' : 'public');
  else if (isWithdrawn) states.push('withdrawn');
  else if (latest.stage === 'writing') states.push('writing');
  return states;
}
