import { APIError, type Endpoint } from 'payload';
import type { EditionSlug } from '../../content/edition';
import { readSource } from './read-source';

/**
 * `GET /api/<collection>/:id/source?language=`: what stands beside an edition while it is being translated
 * (`read-source.ts`). Access is that of reading the editions of the item, drafts too.
 */
export const sourceEndpoint = (slug: EditionSlug): Endpoint => ({
  path: '/:id/source',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Sign in first', 401, null, true);
    return Response.json(await readSource(req, slug, String(req.routeParams?.id), req.query.language));
  },
});
