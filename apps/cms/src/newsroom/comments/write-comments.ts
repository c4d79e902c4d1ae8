import { randomUUID } from 'node:crypto';
import { APIError, Forbidden, type PayloadRequest, type Where } from 'payload';
import type { Edition } from '../../content/edition';
import { canWriteOn } from '../../editions/can-write-on';
import type { CommentRow } from '../../editions/comments/comment';
import { commentsMax, findComment, findComments } from '../../editions/comments/find-comments';
import { toNoticed } from '../../editions/deeds/tell-deeds';
import { noteActivity } from '../../editions/activity/note-activity';
import { syncDesk } from '../../editions/desk/sync-desk';
import { sendNotices } from '../../editions/notices/send-notices';
import { editionReference, type EditionReference } from '../../editions/releases/release';
import { hasRole, type Actor } from '../../platform/access/roles';
import { idOf } from '../../platform/database/id-of';
import { inTransaction } from '../../platform/database/in-transaction';
import { refuse, refuseInWords } from '../../platform/refusals/refuse';
import { findPeople } from '../people/find-people';
import type { NewComment } from './comment-requests';
import { canEdit, documentOf, findCommented } from './read-comments';

const collection = 'comments';

interface About {
  actor: Actor;
  edition: Edition;
  reference: EditionReference;
}

/** The edition that a stored comment is about. */
function referenceOf({ document }: CommentRow): EditionReference {
  const [slug, id] = document.split('/');
  return editionReference.parse({ collection: slug, id });
}

const noComment = () => new APIError('There is no such comment', 404, null, true);

/** A comment and its edition, as who asks may read them. @throws APIError 401, 403, 404 */
export async function findAbout(req: PayloadRequest, id: string): Promise<About & { comment: CommentRow }> {
  if (!req.user) throw new APIError('Sign in first', 401, null, true);
  const comment = await findComment(req, id);
  if (!comment) throw noComment();
  const reference = referenceOf(comment);
  return { comment, reference, ...(await findCommented(req, reference)) };
}

async function checkMentions(req: PayloadRequest, mentions: string[]): Promise<void> {
  const known = await findPeople(req, mentions);
  if (mentions.some((id) => !known.has(id))) refuseInWords(req, 'mentions', 'dangling');
}

/** Tells those who are mentioned, and then whom it concerns besides. */
async function tell(
  req: PayloadRequest,
  { actor, edition, reference }: About,
  {
    comment,
    mentions,
    others,
  }: { comment: { id: string; text: string }; mentions: string[]; others: string[] },
): Promise<void> {
  const notice = {
    by: actor.id,
    edition: toNoticed(edition, reference.collection),
    note: comment.text,
    comment: comment.id,
  };
  await sendNotices(req, { ...notice, kind: 'mentioned', to: mentions });
  const to = others.filter((id) => !mentions.includes(id));
  await sendNotices(req, { ...notice, kind: 'commented', to });
}

const syncDeskOf = async (req: PayloadRequest, { edition, reference }: About) => {
  if (edition.itemId) await syncDesk(req, reference.collection, edition.itemId);
};

/**
 * Writes a comment, or an answer, which opens its thread again. Whoever reads an edition may say something about it.
 * @throws APIError 400, 404
 */
export async function addComment(req: PayloadRequest, given: NewComment): Promise<void> {
  const reference = { collection: given.collection, id: given.id };
  const about = { reference, ...(await findCommented(req, reference)) };
  const { actor, edition } = about;
  if (edition.deletedAt) refuseInWords(req, 'deletedAt', 'inBin');
  if ((given.block === undefined) !== (given.quote === undefined)) refuse('quote', 'goes with a block');
  const mentions = [...new Set(given.mentions)];
  await checkMentions(req, mentions);
  const id = randomUUID();
  await inTransaction(req.payload, async (transaction) => {
    const all = await findComments(transaction, documentOf(reference));
    if (all.length >= commentsMax) refuseInWords(req, 'text', 'tooManyComments', { count: commentsMax });
    const thread = all.filter((one) => (one.root ?? one.id) === given.root);
    if (given.root && !thread.some((one) => one.id === given.root)) throw noComment();
    const now = new Date().toISOString();
    await transaction.payload.db.create({
      collection,
      data: {
        id,
        document: documentOf(reference),
        itemId: edition.itemId ?? '',
        language: edition.language,
        root: given.root ?? null,
        block: given.block ?? null,
        quote: given.quote ?? null,
        author: actor.id,
        text: given.text,
        mentions,
        createdAt: now,
        updatedAt: now,
      },
      req: transaction,
    });
    if (thread[0]?.resolvedAt) await setResolved(transaction, given.root!, null);
    const writer = idOf(edition.createdBy);
    const others = [...(writer ? [writer] : []), ...thread.map(({ author }) => author)];
    await tell(transaction, about, { comment: { id, text: given.text }, mentions, others });
    await syncDeskOf(transaction, about);
  });
}

/** Changes the words of a comment. @throws APIError 403 for all but its author, and when it is too late */
export async function editComment(
  req: PayloadRequest,
  id: string,
  { text, mentions: given = [] }: { text: string; mentions?: string[] | undefined },
): Promise<EditionReference> {
  const about = await findAbout(req, id);
  const mentions = [...new Set(given)];
  await checkMentions(req, mentions);
  await inTransaction(req.payload, async (transaction) => {
    const all = await findComments(transaction, about.comment.document);
    const comment = all.find((one) => one.id === id);
    if (!comment || !canEdit(comment, { actor: about.actor, all, now: Date.now() }))
      throw new Forbidden(req.t);
    const now = new Date().toISOString();
    const data = { text, mentions, editedAt: now, updatedAt: now };
    await transaction.payload.db.updateOne({ collection, id, data, req: transaction });
    const before = new Set(comment.mentions ?? []);
    const added = mentions.filter((one) => !before.has(one));
    await tell(transaction, about, { comment: { id, text }, mentions: added, others: [] });
    await syncDeskOf(transaction, about);
  });
  return about.reference;
}

const ofThread = (root: string): Where => ({ or: [{ id: { equals: root } }, { root: { equals: root } }] });

const setResolved = (req: PayloadRequest, root: string, resolvedBy: string | null) =>
  req.payload.db.updateMany({
    collection,
    data: { resolvedAt: resolvedBy && new Date().toISOString(), resolvedBy },
    req,
    where: ofThread(root),
  });

/** Says that a thread is done, or is not. @throws APIError 403 for who may not write on the edition */
export async function resolveThread(
  req: PayloadRequest,
  id: string,
  isResolved: boolean,
): Promise<EditionReference> {
  const about = await findAbout(req, id);
  const { actor, comment, edition, reference } = about;
  if (!canWriteOn(actor, edition)) throw new Forbidden(req.t);
  await inTransaction(req.payload, async (transaction) => {
    await setResolved(transaction, comment.root ?? comment.id, isResolved ? actor.id : null);
    await syncDeskOf(transaction, about);
  });
  return reference;
}

/** Deletes a comment, with its answers where it is the first. That it was done stays written. For admins. */
export async function deleteComment(req: PayloadRequest, id: string): Promise<EditionReference> {
  const about = await findAbout(req, id);
  const { actor, edition, reference } = about;
  if (!hasRole(actor, 'admin')) throw new Forbidden(req.t);
  await inTransaction(req.payload, async (transaction) => {
    const { db } = transaction.payload;
    await db.deleteMany({ collection, req: transaction, where: ofThread(id) });
    await db.deleteMany({ collection: 'notices', req: transaction, where: { comment: { equals: id } } });
    const { itemId, language, title } = toNoticed(edition, reference.collection);
    const entry = { document: documentOf(reference), itemId, language, title };
    await noteActivity(transaction, { ...entry, kind: 'deleteComment', who: actor.id });
    await syncDeskOf(transaction, about);
  });
  return reference;
}
