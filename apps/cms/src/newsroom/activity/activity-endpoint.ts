import { APIError, type Endpoint } from 'payload';
import { z } from 'zod';
import type { EditionSlug } from '../../content/edition';
import { refuse } from '../../platform/refusals/refuse';
import { findActivity } from './find-activity';

const pageSize = 20;

const query = z.strictObject({
  /** The `next` of the page before: `<at>_<id>`. */
  after: z.optional(z.string().regex(/^[\dT:.Z-]{24}_[\da-f-]{36}$/)),
});

/**
 * `GET /api/<collection>/:id/activity?after=`: `{ entries, next }`, what was done to an edition, the newest first. Access
 * is that of reading the edition.
 */
export const activityEndpoint = (slug: EditionSlug): Endpoint => ({
  path: '/:id/activity',
  method: 'get',
  handler: async (req) => {
    const { payload, user } = req;
    if (!user) throw new APIError('Sign in first', 401, null, true);
    const asked = query.safeParse(Object.fromEntries(req.searchParams));
    if (!asked.success) refuse('after', 'is not understood');
    const edition = await payload.findByID({
      collection: slug,
      id: String(req.routeParams?.id),
      ...{ depth: 0, draft: true, overrideAccess: false, trash: true, req, user },
    });
    const [at = '', id = ''] = asked.data.after?.split('_') ?? [];
    const { entries, next } = await findActivity(
      { payload, req },
      {
        where: [{ document: { equals: `${slug}/${edition.id}` } }],
        after: at ? { at, id } : null,
        limit: pageSize,
        isNewestFirst: true,
      },
    );
    const shown = entries.map((entry) => ({
      ...{ id: entry.id, at: entry.at, kind: entry.kind, who: entry.whoName },
      ...{ note: entry.note, version: entry.version },
    }));
    return Response.json({ entries: shown, next: next && `${next.at}_${next.id}` });
  },
});
