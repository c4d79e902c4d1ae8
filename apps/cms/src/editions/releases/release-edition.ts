import type { PayloadRequest } from 'payload';
import { fieldsOf, isPublic, type Edition, type EditionSlug } from '../../content/edition';
import { factNames, wordNames } from '../../content/types/types';
import { saysTheSame } from '../../content/comparable';
import { refuseInWords } from '../../platform/refusals/refuse';
import { idOf } from '../../platform/database/id-of';
import { findNewest, toContent, toPublicStamp } from './approve-versions';
import type { ReleaseAction, ReleasedEdition, ReleaseRow } from './release';

/** Whether two versions of an edition say the same to readers, its address and its corrections among it. */
const sameText = (slug: EditionSlug, one: Partial<Edition>, other: Partial<Edition>) =>
  [...wordNames(slug), ...factNames(slug), 'slug', 'corrections'].every((name) =>
    saysTheSame(fieldsOf(one)[name], fieldsOf(other)[name]),
  );

/**
 * Publishes an edition as it was approved. What has been written on it since stays what it was: the newest draft, to be
 * approved and published when its time comes.
 */
async function publishApproved(req: PayloadRequest, edition: ReleasedEdition): Promise<void> {
  const { collection, id } = edition;
  const approved: Partial<Edition> = edition.approved ?? {};
  const newest = await findNewest(req, edition);
  const writtenSince =
    newest && !sameText(collection, toContent(newest.version), approved) ? newest.version : null;
  // Compared with its original since: that is said of the edition, and not a part of its text.
  const translation = { ...approved.translation, follows: newest?.version.translation?.follows };
  const target = { collection, id, depth: 0, req } as const;
  await req.payload.update({
    ...target,
    data: { ...approved, translation, changeKind: edition.changeKind ?? null, _status: 'published' },
    context: { writer: idOf(approved.writtenBy), isStoredAnew: false },
  });
  if (!writtenSince) return;
  await req.payload.update({
    ...target,
    draft: true,
    data: { ...toContent(writtenSince), _status: 'draft' },
    context: { writer: idOf(writtenSince.writtenBy), isStoredAnew: true },
  });
}

type Release = { edition: ReleasedEdition } & Pick<ReleaseRow, 'withdrawnReason' | 'withdrawnCategory'>;

/**
 * Does with one edition what its release says, in the transaction of `req`. What somebody has published by hand since
 * it was approved is newer, and stays; what is withdrawn already is left alone.
 * @throws APIError 400 that says why it cannot be done
 */
export async function releaseEdition(
  req: PayloadRequest,
  action: ReleaseAction,
  { edition, withdrawnReason = null, withdrawnCategory = null }: Release,
): Promise<void> {
  const { collection, id } = edition;
  // A refusal names fields as the form of this collection does.
  req.routeParams = { ...req.routeParams, collection };
  const row = await req.payload.db.findOne<Edition>({ collection, req, where: { id: { equals: id } } });
  if (!row) refuseInWords(req, 'id', 'noSuchEdition');
  if (row.deletedAt) refuseInWords(req, 'deletedAt', 'inBin');
  if (action === 'publish') {
    const isPublicSince = isPublic(row) && toPublicStamp(row) !== edition.publicThen;
    return isPublicSince ? undefined : publishApproved(req, edition);
  }
  if (!isPublic(row)) return;
  await req.payload.update({
    collection,
    id,
    data: { _status: 'draft', withdrawnReason, withdrawnCategory },
    context: { isStoredAnew: false },
    depth: 0,
    req,
  });
}
