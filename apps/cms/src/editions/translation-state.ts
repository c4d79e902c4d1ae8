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
 * `unwritten` (begun, and nothing in it), `current`, `outdated` (the original's words went on since somebody compared
 * the two) or `factChanged` (it says something else by now, which is more). Computed, never stored.
 */
export const toTranslationState: FieldHook = async ({ collection, originalDoc, data, req }) => {
  const edition: Edition | undefined = originalDoc ?? data;
  const originalId = idOf(edition?.original);
  if (!edition || !originalId || !collection) return null;
  if (!hasWords(edition, toEditionSlug(collection.slug))) return 'unwritten';
  const original = await findRow<Edition>(req, collection.slug, originalId);
  if (isSince(original?.factsChangedAt, edition)) return 'factChanged';
  return isSince(original?.wordsChangedAt, edition) ? 'outdated' : 'current';
};
