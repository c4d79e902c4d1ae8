import { APIError, type Endpoint } from 'payload';
import { findUses, toConfirmation } from './find-uses';

/**
 * `GET /api/media/:id/uses`: where a picture is shown, and what a deletion has to confirm (`confirmUses`), for those
 * who are signed in.
 */
export const usesEndpoint: Endpoint = {
  path: '/:id/uses',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Sign in first', 401, null, true);
    const id = String(req.routeParams?.id);
    await req.payload.findByID({
      collection: 'media',
      id,
      depth: 0,
      overrideAccess: false,
      req,
      trash: true,
    });
    const uses = await findUses(req, id);
    return Response.json({ uses, confirmUses: toConfirmation(uses) });
  },
};
