import type { Endpoint, PayloadRequest } from 'payload';
import type { EditionSlug } from './collections';

const path = '/versions/:id';
const method = 'post';

/**
 * `POST /api/<collection>/versions/:id`, as Payload has it, but for one thing: a version that was a draft is restored
 * as a draft. Payload would write it over the published edition, and so withdraw that without a word.
 */
export function restoreEndpoint(slug: EditionSlug): Endpoint {
  const handler = async (req: PayloadRequest) => {
    const { docs } = await req.payload.db.findVersions<{ _status?: string }>({
      collection: slug,
      limit: 1,
      pagination: false,
      req,
      where: { id: { equals: String(req.routeParams?.id) } },
    });
    if (docs[0]?.version._status !== 'published') req.query = { ...req.query, draft: 'true' };
    const endpoints = req.payload.collections[slug].config.endpoints || [];
    const own = endpoints.find(
      (endpoint) => endpoint.path === path && endpoint.method === method && endpoint.handler !== handler,
    );
    return own!.handler(req);
  };
  return { path, method, handler };
}
