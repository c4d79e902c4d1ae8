import { APIError, type Endpoint } from 'payload';
import type { EditionSlug } from '../../content/edition';
import { readPanel } from './read-panel';

/**
 * `GET /api/<collection>/:id/panel`: what the panel of an edition shows (`read-panel.ts`), for a form that has been
 * open while something was published, withdrawn or planned. Access is that of reading the edition.
 */
export const panelEndpoint = (slug: EditionSlug): Endpoint => ({
  path: '/:id/panel',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Sign in first', 401, null, true);
    return Response.json(await readPanel(req, slug, String(req.routeParams?.id)));
  },
});
