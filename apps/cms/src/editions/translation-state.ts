import type { CollectionBeforeChangeHook, FieldHook } from 'payload';
import { editionCollections, idOf, type Edition, type EditionSlug } from './collections';
import { pickFacts } from './shared-facts';

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
const wordFields = ['summary', 'body', 'dateline', 'venueName', 'venueAddress', 'statusNote'] as const;

/** Notes on a published original what changed: its words, its facts, or both. */
export const setChangeTimes: CollectionBeforeChangeHook<Edition> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || data.deletedAt || idOf(data.original ?? originalDoc?.original))
    return data;
  const slug = collection.slug as EditionSlug;
  const after = { ...originalDoc, ...data } as Edition;
  const before = originalDoc?.id
    ? await req.payload.db.findOne<Edition>({
        collection: slug,
        req,
        where: { id: { equals: originalDoc.id } },
      })
    : null;
  const now = new Date().toISOString();
  const words = [editionCollections[slug].titleField, ...wordFields];
  const hadWords =
    before?._status === 'published' && words.every((name) => isSame(before[name], after[name]));
  const hadFacts = before?._status === 'published' && isSame(pickFacts(before, slug), pickFacts(after, slug));
  return {
    ...data,
    wordsChangedAt: hadWords ? before.wordsChangedAt : now,
    factsChangedAt: hadFacts ? before.factsChangedAt : now,
  };
};

/** `current`, `outdated` (the original's words went on) or `factChanged` (only its facts did). Computed, never stored. */
export const toTranslationState: FieldHook = async ({ collection, originalDoc, data, req }) => {
  const edition = (originalDoc ?? data) as Edition | undefined;
  const originalId = idOf(edition?.original);
  if (!edition || !originalId || !collection) return null;
  const original = await req.payload.db.findOne<Edition>({
    collection: collection.slug,
    req,
    where: { id: { equals: originalId } },
  });
  const follows = Date.parse(
    String((edition.translation as { follows?: string } | null)?.follows ?? edition.createdAt ?? 0),
  );
  const isLater = (at: unknown) => typeof at === 'string' && Date.parse(at) > follows;
  if (isLater(original?.wordsChangedAt)) return 'outdated';
  return isLater(original?.factsChangedAt) ? 'factChanged' : 'current';
};
