import type { CollectionBeforeChangeHook, FieldHook } from 'payload';
import { fieldsOf, toEditionSlug, withChanges, type Edition, type EditionSlug } from '../content/edition';
import { findRow } from '../platform/database/read-once';
import { idOf } from '../platform/database/id-of';
import { saysTheSame } from '../content/comparable';
import { pickFacts } from '../content/types/facts';
import { wordNames } from '../content/types/types';

/** Notes on a published original what changed: its words, its facts, or both. */
export const setChangeTimes: CollectionBeforeChangeHook<Edition> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || data.deletedAt || idOf(data.original ?? originalDoc?.original))
    return data;
  const slug = toEditionSlug(collection.slug);
  const after = withChanges(originalDoc, data);
  const before = originalDoc?.id ? await findRow<Edition>(req, slug, originalDoc.id) : null;
  const now = new Date().toISOString();
  const words = wordNames(slug);
  const wordsAfter = fieldsOf(after);
  const hasWordsOf = (other: Edition) =>
    words.every((name) => saysTheSame(fieldsOf(other)[name], wordsAfter[name]));
  const hasFactsOf = (other: Edition) => saysTheSame(pickFacts(other, slug), pickFacts(after, slug));
  // What goes out for the first time as it was drafted has not changed by that: translations were made from it.
  const former = before?._status === 'published' || before?.wordsChangedAt ? before : null;
  const drafted = originalDoc?.id && !former ? originalDoc : null;
  const changedAt = (isSame: (other: Edition) => boolean, known: unknown) => {
    if (former) return isSame(former) && known ? known : now;
    return drafted && isSame(drafted) ? drafted.updatedAt : now;
  };
  return {
    ...data,
    wordsChangedAt: changedAt(hasWordsOf, former?.wordsChangedAt),
    factsChangedAt: changedAt(hasFactsOf, former?.factsChangedAt),
  };
};

const hasWords = (edition: Edition, slug: EditionSlug) =>
  wordNames(slug).some((name) => !saysTheSame(fieldsOf(edition)[name], null));

/**
 * How far a translation has fallen behind: `outdated` where the original's words went on since somebody compared the
 * two, `factChanged` where only its facts did.
 * @param original as readers see it
 */
export function compareWithOriginal(
  { createdAt, translation }: Pick<Edition, 'createdAt' | 'translation'>,
  original: Pick<Edition, 'wordsChangedAt' | 'factsChangedAt'> | null | undefined,
): 'current' | 'outdated' | 'factChanged' {
  const follows = Date.parse(String(translation?.follows ?? createdAt ?? 0));
  const isLater = (at: unknown) => typeof at === 'string' && Date.parse(at) > follows;
  if (isLater(original?.wordsChangedAt)) return 'outdated';
  return isLater(original?.factsChangedAt) ? 'factChanged' : 'current';
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
