import type { Endpoint, PayloadRequest } from 'payload';
import type { EditionSlug } from '../content/edition';

const path = '/versions/:id';
const method = 'post';

/**
 * `POST /api/<collection>/versions/:id`, as Payload has it, but for one thing: a version comes back as a draft,
 * always. Payload would put it in the place of what readers see, or withdraw that, without a word.
 */
export function restoreEndpoint(slug: EditionSlug): Endpoint {
  const handler = async (req: PayloadRequest) => {
    req.query = { ...req.query, draft: 'true' };
    const endpoints = req.payload.collections[slug].config.endpoints || [];
    const own = endpoints.find(
      (endpoint) => endpoint.path === path && endpoint.method === method && endpoint.handler !== handler,
    );
    return own!.handler(req);
  };
  return { path, method, handler };
}
