import { APIError, type Endpoint } from 'payload';
import type { Edition, EditionSlug } from '../../content/edition';
import { toAcknowledgements } from '../../editions/copy-desk/acknowledged';
import { askFindings } from '../../editions/copy-desk/ask-findings';
import { findRefusals } from '../../editions/copy-desk/find-refusals';
import { readFacts } from '../../editions/set-publication';
import type { Told } from './told';

/**
 * `GET /api/<collection>/:id/copy-desk`: everything that the copy desk has to say of the draft as it is stored, and the
 * reasons that were given (`told.ts`). Access is that of reading the draft.
 */
export const copyDeskEndpoint = (slug: EditionSlug): Endpoint => ({
  path: '/:id/copy-desk',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new APIError('Sign in first', 401, null, true);
    const edition: Edition = await req.payload.findByID({
      collection: slug,
      id: String(req.routeParams?.id),
      depth: 0,
      draft: true,
      overrideAccess: false,
      req,
    });
    const collection = req.payload.collections[slug].config;
    const facts = await readFacts({ collection, context: {}, data: edition, originalDoc: edition, req });
    const told: Told = {
      findings: [
        ...(await findRefusals(req, slug, edition)),
        ...(await askFindings(req, slug, edition, facts)),
      ],
      acknowledged: toAcknowledgements(edition.acknowledged).map(({ key, why }) => ({ key, why })),
    };
    return Response.json(told);
  },
});
