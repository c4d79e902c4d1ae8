import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { actorOf } from '../../platform/access/roles';
import { readAs } from '../../platform/input/read-as';
import { refuse } from '../../platform/refusals/refuse';
import type { EditionReference } from '../../editions/releases/release';
import { listColleagues } from '../people/find-people';
import { commentChange, commentQuery, newComment } from './comment-requests';
import { readComments } from './read-comments';
import { addComment, deleteComment, editComment, resolveThread } from './write-comments';

const idIn = (req: PayloadRequest) => String(req.routeParams?.id);

function checkSignedIn(req: PayloadRequest): void {
  if (!req.user) throw new APIError('Sign in first', 401, null, true);
}

const answer = async (req: PayloadRequest, reference: EditionReference, status = 200) =>
  Response.json(await readComments(req, reference), { status });

/**
 * - `GET /api/comments?collection=&id=`: the comments of an edition (`comments.ts`), for those who may read it.
 * - `GET /api/comments/people`: `{ people: [{ id, name }] }`, whom somebody may mention.
 * - `POST /api/comments` with `{ collection, id, text, mentions?, block?, quote?, root? }`: for those who may read it.
 * - `PATCH /api/comments/:id` with `{ text, mentions? }` for its author, for a quarter of an hour and until somebody
 *   answers; with `{ isResolved }` for those who may write on the edition.
 * - `DELETE /api/comments/:id`: for admins.
 *
 * All but the second answer with the comments as they are then.
 */
export const commentEndpoints: Endpoint[] = [
  {
    path: '/',
    method: 'get',
    handler: async (req) => {
      checkSignedIn(req);
      const asked = commentQuery.safeParse(Object.fromEntries(req.searchParams));
      if (!asked.success) refuse(String(asked.error.issues[0]?.path[0] ?? 'query'), 'is not understood');
      return answer(req, asked.data);
    },
  },
  {
    path: '/people',
    method: 'get',
    handler: async (req) => {
      checkSignedIn(req);
      return Response.json({ people: await listColleagues(req, actorOf(req)!.id) });
    },
  },
  {
    path: '/',
    method: 'post',
    handler: async (req) => {
      checkSignedIn(req);
      const given = await readAs(req, newComment);
      await addComment(req, given);
      return answer(req, { collection: given.collection, id: given.id }, 201);
    },
  },
  {
    path: '/:id',
    method: 'patch',
    handler: async (req) => {
      checkSignedIn(req);
      const change = await readAs(req, commentChange);
      const reference =
        'isResolved' in change
          ? await resolveThread(req, idIn(req), change.isResolved)
          : await editComment(req, idIn(req), change);
      return answer(req, reference);
    },
  },
  {
    path: '/:id',
    method: 'delete',
    handler: async (req) => {
      checkSignedIn(req);
      return answer(req, await deleteComment(req, idIn(req)));
    },
  },
];
