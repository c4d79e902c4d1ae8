import { APIError, type PayloadRequest } from 'payload';
import { isPublic, titleOf, type Edition } from '../../content/edition';
import { refuseInWords } from '../../platform/refusals/refuse';
import { idOf } from '../../platform/database/id-of';
import type { ChosenEdition, EditionReference, ReleaseAction, ReleasedEdition } from './release';

/** Which text of an edition readers have, as its `updatedAt` (ISO 8601); null for none. */
export const toPublicStamp = (row: Edition): string | null =>
  isPublic(row) ? new Date(row.updatedAt).toISOString() : null;

/** What a row or a version has besides what somebody wrote. */
const ofTheSystem = [
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'deletedAt',
  'session',
  'changeKind',
] as const;

/** The fields of an edition that a version of it brings back. */
export function toContent(edition: Edition): Partial<Edition> {
  const content: Partial<Edition> = { ...edition };
  for (const name of ofTheSystem) delete content[name];
  return content;
}

/** The newest version of an edition, as it is stored. */
export async function findNewest(
  req: PayloadRequest,
  { collection, id }: EditionReference,
): Promise<{ id: string; version: Edition } | null> {
  const { docs } = await req.payload.db.findVersions<Edition>({
    collection,
    limit: 1,
    pagination: false,
    req,
    sort: '-updatedAt',
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
  });
  return docs[0] ? { id: String(docs[0].id), version: docs[0].version } : null;
}

async function approve(
  req: PayloadRequest,
  action: ReleaseAction,
  { collection, id, changeKind }: ChosenEdition,
): Promise<{ isOriginal: boolean; edition: ReleasedEdition }> {
  const row = await req.payload.db.findOne<Edition>({ collection, req, where: { id: { equals: id } } });
  const newest = row && (await findNewest(req, { collection, id }));
  if (!row || !newest) throw new APIError('There is no such edition', 404, null, true);
  if (row.deletedAt) refuseInWords(req, 'deletedAt', 'inBin');
  const { version } = newest;
  return {
    isOriginal: !idOf(row.original),
    edition: {
      collection,
      id,
      ...(changeKind ? { changeKind } : {}),
      itemId: row.itemId ?? '',
      language: version.language,
      title: titleOf(version, collection),
      version: action === 'publish' ? newest.id : null,
      approved: action === 'publish' ? toContent(version) : null,
      publicThen: toPublicStamp(row),
    },
  };
}

/**
 * The chosen editions as they stand now, in the order in which they go out: an original before its translations, which
 * tell its facts; and the other way round when they are taken off.
 * @throws APIError 404 for what is not there, 400 for what lies in the bin
 */
export async function approveVersions(
  req: PayloadRequest,
  action: ReleaseAction,
  chosen: ChosenEdition[],
): Promise<ReleasedEdition[]> {
  const unique = new Map(chosen.map((one) => [`${one.collection}/${one.id}`, one]));
  const approved = await Promise.all([...unique.values()].map((one) => approve(req, action, one)));
  const [first, then] = [approved.filter((one) => one.isOriginal), approved.filter((one) => !one.isOriginal)];
  const ordered = action === 'publish' ? [...first, ...then] : [...then, ...first];
  return ordered.map(({ edition }) => edition);
}
