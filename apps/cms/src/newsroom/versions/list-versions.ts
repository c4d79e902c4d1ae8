import type { PaginatedDocs, PayloadRequest } from 'payload';
import { askTogether } from '../../platform/database/ask-together';
import type { EditionSlug } from '../../content/edition';
import { idOf } from '../../platform/database/id-of';

/** What a version is to the edition as it stands now, in Payload's words. */
type VersionStanding = 'currentlyPublished' | 'previouslyPublished' | 'currentDraft' | 'draft';

/** A version in the list of an edition. `updatedAt` is ISO 8601; nobody is its writer where the CMS itself was. */
export interface VersionRow {
  id: string;
  updatedAt: string;
  isAutosave: boolean;
  standing: VersionStanding;
  writer: string | null;
}

interface Version {
  id: string;
  updatedAt: string;
  autosave?: boolean | null;
  latest?: boolean | null;
  version: { _status?: string | null; writtenBy?: unknown };
}

interface Page {
  hasPublishedDoc: boolean;
  limit: number;
  page: number;
  sort: string;
}

const findPerson = askTogether<{ name?: string }>({ collection: 'users', by: 'id', select: { name: true } });

function toStanding({ id, latest, version }: Version, publicId: string | undefined): VersionStanding {
  if (version._status === 'published') return id === publicId ? 'currentlyPublished' : 'previouslyPublished';
  return latest ? 'currentDraft' : 'draft';
}

/**
 * A page of the versions of an edition, with the names of those who wrote them. Access is that of reading versions;
 * of its people everybody may know the names.
 */
export async function listVersions(
  req: PayloadRequest,
  slug: EditionSlug,
  id: string,
  { hasPublishedDoc, ...page }: Page,
): Promise<PaginatedDocs<VersionRow>> {
  const ask = { collection: slug, depth: 0, overrideAccess: false, req, user: req.user } as const;
  const ofEdition = { parent: { equals: id } };
  const list = await req.payload.findVersions({
    ...ask,
    ...page,
    select: { autosave: true, latest: true, updatedAt: true, version: { _status: true, writtenBy: true } },
    where: ofEdition,
  });
  const published = hasPublishedDoc
    ? await req.payload.findVersions({
        ...ask,
        limit: 1,
        pagination: false,
        select: { updatedAt: true },
        sort: '-updatedAt',
        where: { and: [ofEdition, { 'version._status': { equals: 'published' } }] },
      })
    : null;
  const versions: Version[] = list.docs;
  const toRow = async (one: Version): Promise<VersionRow> => {
    const writer = idOf(one.version.writtenBy);
    return {
      id: one.id,
      updatedAt: new Date(one.updatedAt).toISOString(),
      isAutosave: one.autosave === true,
      standing: toStanding(one, published?.docs[0]?.id),
      writer: writer && ((await findPerson(req, writer))?.name ?? null),
    };
  };
  const docs = await Promise.all(versions.map(toRow));
  return { ...list, docs };
}
