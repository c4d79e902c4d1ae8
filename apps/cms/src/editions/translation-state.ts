import type { FieldHook } from 'payload';
import { fieldsOf, titleOf, toEditionSlug, type Edition, type EditionSlug } from '../content/edition';
import { findRow } from '../platform/database/read-once';
import { idOf } from '../platform/database/id-of';
import { isSince } from '../content/follows';
import { saysTheSame } from '../content/comparable';
import { wordNames } from '../content/types/types';

/** What a translation was begun with are the words of its source: its own begin with title or summary. */
const hasWords = (edition: Edition, slug: EditionSlug) =>
  edition.translation?.begunFrom
    ? Boolean(titleOf(edition, slug) || edition.summary)
    : wordNames(slug).some((name) => !saysTheSame(fieldsOf(edition)[name], null));

/**
 * How far a translation has fallen behind: `factChanged` where the original says something else since somebody compared
 * the two, `outdated` where only its words went on.
 * @param original as readers see it
 */
export function compareWithOriginal(
  translation: Pick<Edition, 'createdAt' | 'translation'>,
  original: Pick<Edition, 'wordsChangedAt' | 'factsChangedAt'> | null | undefined,
): 'current' | 'outdated' | 'factChanged' {
  if (isSince(original?.factsChangedAt, translation)) return 'factChanged';
  return isSince(original?.wordsChangedAt, translation) ? 'outdated' : 'current';
}

/**
 * `unwritten` (begun, and nothing in it), or as `compareWithOriginal` has it. Computed, never stored.
 */
export const toTranslationState: FieldHook = async ({ collection, originalDoc, data, req }) => {
  const edition: Edition | undefined = originalDoc ?? data;
  const originalId = idOf(edition?.original);
  if (!edition || !originalId || !collection) return null;
  if (!hasWords(edition, toEditionSlug(collection.slug))) return 'unwritten';
  const original = await findRow<Edition>(req, collection.slug, originalId);
  return compareWithOriginal(edition, original);
};
