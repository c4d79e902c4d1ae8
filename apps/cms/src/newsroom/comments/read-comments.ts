import { APIError, type PayloadRequest } from 'payload';
import type { Edition } from '../../content/edition';
import { canWriteOn } from '../../editions/can-write-on';
import type { CommentRow } from '../../editions/comments/comment';
import { findComments } from '../../editions/comments/find-comments';
import type { EditionReference } from '../../editions/releases/release';
import { actorOf, hasRole, type Actor } from '../../platform/access/roles';
import { findPeople } from '../people/find-people';
import type { CommentList, ShownComment } from './comments';

/** How long somebody may change what they wrote: until then it is as if they had not sent it yet. */
const editableMs = 15 * 60_000;

export const documentOf = ({ collection, id }: EditionReference) => `${collection}/${id}`;

/** The edition that comments are about, as who asks may read it. @throws APIError as reading the edition does */
export async function findCommented(
  req: PayloadRequest,
  { collection, id }: EditionReference,
): Promise<{ actor: Actor; edition: Edition }> {
  const actor = actorOf(req);
  if (!actor) throw new APIError('Sign in first', 401, null, true);
  const edition: Edition = await req.payload.findByID({
    ...{ collection, id, req, user: req.user },
    depth: 0,
    draft: true,
    overrideAccess: false,
    trash: true,
  });
  return { actor, edition };
}

/** Only its author changes a comment, for a quarter of an hour, and as long as nobody has answered. */
export const canEdit = (
  { author, createdAt, id, root }: CommentRow,
  { actor, all, now }: { actor: Actor; all: CommentRow[]; now: number },
): boolean =>
  author === actor.id &&
  now - Date.parse(createdAt) < editableMs &&
  // The last of its thread.
  all.filter((one) => (one.root ?? one.id) === (root ?? id)).at(-1)?.id === id;

const isoOf = (time: string | null | undefined) => (time ? new Date(time).toISOString() : null);

/** All comments of an edition, with the names of people, and what who asks may do with them. */
export async function readComments(req: PayloadRequest, reference: EditionReference): Promise<CommentList> {
  const { actor, edition } = await findCommented(req, reference);
  const all = await findComments(req, documentOf(reference));
  const names = await findPeople(
    req,
    all.flatMap(({ author, mentions, resolvedBy }) => [author, ...(mentions ?? []), resolvedBy ?? null]),
  );
  const nameOf = (id: string | null | undefined) => (id && names.get(id)) || null;
  const now = Date.now();
  const toShown = (row: CommentRow): ShownComment => ({
    id: row.id,
    root: row.root ?? null,
    block: row.block ?? null,
    quote: row.quote ?? null,
    text: row.text,
    author: nameOf(row.author),
    mentions: (row.mentions ?? []).flatMap((id) => {
      const name = nameOf(id);
      return name ? [{ id, name }] : [];
    }),
    createdAt: isoOf(row.createdAt)!,
    editedAt: isoOf(row.editedAt),
    resolvedAt: isoOf(row.resolvedAt),
    resolvedBy: nameOf(row.resolvedBy),
    canEdit: canEdit(row, { actor, all, now }),
  });
  return {
    comments: all.map(toShown),
    canComment: !edition.deletedAt,
    canResolve: !edition.deletedAt && canWriteOn(actor, edition),
    canDelete: hasRole(actor, 'admin'),
  };
}
