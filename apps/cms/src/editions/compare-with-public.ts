import type { PayloadRequest } from 'payload';
import type { ChangeKind } from '../content/change-kinds';
import { saysTheSame } from '../content/comparable';
import { fieldsOf, type Edition, type EditionSlug } from '../content/edition';
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

/** What a change most likely is, where nobody has said it; null where nothing that translations tell differs. */
export function guessChangeKind(
  after: Partial<Edition>,
  former: Partial<Edition>,
  slug: EditionSlug,
): ChangeKind | null {
  if (!hasFactsOf(after, former, slug)) return 'fact';
  return hasWordsOf(after, former, slug) ? null : 'wording';
}
