import type { PayloadRequest, Where } from 'payload';
import { fieldsOf, isPublic, type Edition, type EditionSlug } from '../content/edition';
import { followsOf } from '../content/follows';
import { partsOf } from '../content/parts/parts';
import { wordFields } from '../content/types/types';
import { idOf } from '../platform/database/id-of';
import { findRow } from '../platform/database/read-once';

/** The newest version of an edition that fits; null where none is kept. */
async function findVersion(
  req: PayloadRequest,
  slug: EditionSlug,
  id: string,
  fits: Where[],
): Promise<Edition | null> {
  const { docs } = await req.payload.db.findVersions<Edition>({
    collection: slug,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, ...fits] },
  });
  const [found] = docs;
  // A version does not hold the id of the document that it is one of.
  return found ? ({ ...found.version, id } as Edition) : null;
}

/** What an edition says: to readers, where they see it; otherwise as it is being written. Null where there is none. */
export async function findSpoken(
  req: PayloadRequest,
  slug: EditionSlug,
  id: string,
): Promise<Readonly<Edition> | null> {
  const row = await findRow<Edition>(req, slug, id);
  if (!row || isPublic(row)) return row;
  return (await findVersion(req, slug, id, [{ latest: { equals: true } }])) ?? row;
}

/**
 * The version of the original that a translation follows: what readers saw when the two were compared, otherwise what
 * was being written. Null where it is not kept any more (a hundred versions are).
 */
export async function findFollowed(
  req: PayloadRequest,
  slug: EditionSlug,
  translation: Edition,
): Promise<Edition | null> {
  const originalId = idOf(translation.original);
  if (!originalId) return null;
  const until = { updatedAt: { less_than_equal: followsOf(translation) } };
  const published = { 'version._status': { equals: 'published' } };
  return (
    (await findVersion(req, slug, originalId, [until, published])) ??
    (await findVersion(req, slug, originalId, [until]))
  );
}

/**
 * The texts that a translation began with, and those of its source since: what still equals one of them has not been
 * translated. Empty for one that was begun without.
 */
export async function findSourceTexts(
  req: PayloadRequest,
  slug: EditionSlug,
  translation: Edition,
): Promise<string[]> {
  const begunFrom = translation.translation?.begunFrom;
  if (!begunFrom) return [];
  const until = { updatedAt: { less_than_equal: translation.createdAt } };
  const sources = [
    await findSpoken(req, slug, begunFrom),
    await findVersion(req, slug, begunFrom, [until]),
    await findFollowed(req, slug, translation),
  ];
  const fields = wordFields(slug);
  const texts = sources.flatMap((source) => (source ? partsOf(fieldsOf(source), fields) : []));
  return [...new Set(texts.map(({ text }) => text))];
}
