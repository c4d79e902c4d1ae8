import { APIError, Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import type { Edition, EditionSlug } from '../../content/edition';
import { findFormer, guessChangeKind } from '../../editions/compare-with-public';
import { actorOf, canPublish } from '../../platform/access/roles';
import { idOf } from '../../platform/database/id-of';
import type { ChangeQuestion } from './change-question';

async function findQuestion(req: PayloadRequest, slug: EditionSlug, id: string): Promise<ChangeQuestion> {
  const read = { collection: slug, depth: 0, draft: true, overrideAccess: false, req } as const;
  const edition: Edition = await req.payload.findByID({ ...read, id });
  const former = idOf(edition.original) ? null : await findFormer(req, slug, edition.id);
  const guess = former && guessChangeKind(edition, former, slug);
  if (!guess) return { guess: null, translations: [] };
  const { docs }: { docs: Edition[] } = await req.payload.find({
    ...read,
    limit: 0,
    pagination: false,
    where: { original: { equals: edition.id } },
  });
  return { guess, translations: docs.map(({ language }) => language) };
}

/**
 * `GET /api/<collection>/:id/change-kind`: whether the draft of an original says something else than what is public, and
 * in which languages that is to be told (`change-question.ts`). For editors, before they publish.
 */
export const changeKindEndpoint = (slug: EditionSlug): Endpoint => ({
  path: '/:id/change-kind',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Sign in first', 401, null, true);
    if (!canPublish(actorOf(req))) throw new Forbidden(req.t);
    return Response.json(await findQuestion(req, slug, String(req.routeParams?.id)));
  },
});
