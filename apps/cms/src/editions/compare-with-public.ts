import type { PayloadRequest } from 'payload';
import type { ChangeKind } from '../content/change-kinds';
import { saysTheSame } from '../content/comparable';
import { fieldsOf, type Edition, type EditionSlug } from '../content/edition';
import type { Correction } from '@eyvan/contract';
import { pickFacts } from '../content/types/facts';
import { wordNames } from '../content/types/types';
import { findRow } from '../platform/database/read-once';

export const hasWordsOf = (one: Partial<Edition>, other: Partial<Edition>, slug: EditionSlug): boolean =>
  wordNames(slug).every((name) => saysTheSame(fieldsOf(one)[name], fieldsOf(other)[name]));

export const hasFactsOf = (one: Partial<Edition>, other: Partial<Edition>, slug: EditionSlug): boolean =>
  saysTheSame(pickFacts(one, slug), pickFacts(other, slug));

/** What an original said in public before: nothing, where it was never published. */
export async function findFormer(
  req: PayloadRequest,
  slug: EditionSlug,
  id: string | undefined,
): Promise<Readonly<Edition> | null> {
  const row = id ? await findRow<Edition>(req, slug, id) : null;
  return row?._status === 'published' || row?.wordsChangedAt ? row : null;
}

/** The kinds of the corrections that readers of an original have not been told of yet. */
function newCorrections(after: Partial<Edition>, former: Partial<Edition>): Correction['kind'][] {
  const keyOf = ({ at, note }: Pick<Correction, 'at' | 'note'>) => `${Date.parse(at)} ${note}`;
  const told = new Set((former.corrections ?? []).map(keyOf));
  return (after.corrections ?? []).filter((one) => !told.has(keyOf(one))).map(({ kind }) => kind);
}

/**
 * What a change most likely is, where nobody has said it; null where nothing that translations tell differs. What was
 * not right in the original is most likely not right in its translations.
 */
export function guessChangeKind(
  after: Partial<Edition>,
  former: Partial<Edition>,
  slug: EditionSlug,
): ChangeKind | null {
  const corrected = newCorrections(after, former);
  if (!hasFactsOf(after, former, slug) || corrected.includes('correction')) return 'fact';
  return hasWordsOf(after, former, slug) && !corrected.includes('clarification') ? null : 'wording';
}
