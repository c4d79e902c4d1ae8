import type { PayloadRequest } from 'payload';
import type { CommentRow } from './comment';
import type { OpenRow } from './open-comments';

/** Comments that one edition may have: what somebody can still read, and a bound. */
export const commentsMax = 500;

/** All comments of an edition (`news/<id>`), the oldest first. */
export async function findComments(req: PayloadRequest, document: string): Promise<CommentRow[]> {
  const { docs } = await req.payload.db.find<CommentRow>({
    collection: 'comments',
    limit: commentsMax,
    pagination: false,
    req,
    sort: ['createdAt', 'id'],
    where: { document: { equals: document } },
  });
  return docs;
}

/** One comment; null where there is none. */
export const findComment = (req: PayloadRequest, id: string): Promise<CommentRow | null> =>
  req.payload.db.findOne<CommentRow>({ collection: 'comments', req, where: { id: { equals: id } } });

/** The open comments of all languages of an item, the oldest first. */
export async function findOpenOfItem(req: PayloadRequest, itemId: string): Promise<OpenRow[]> {
  const { docs } = await req.payload.db.find<OpenRow>({
    collection: 'comments',
    limit: 0,
    pagination: false,
    req,
    select: { document: true, root: true, author: true, mentions: true },
    sort: ['createdAt', 'id'],
    where: { and: [{ itemId: { equals: itemId } }, { resolvedAt: { exists: false } }] },
  });
  return docs;
}
