import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Event } from '../../payload-types';
import { idOf } from '../../platform/database/id-of';
import { readAs } from '../../platform/input/read-as';
import { refuse } from '../../platform/refusals/refuse';
import { askedMax } from './event-news';
import { findEventNews, offerNews } from './find-event-news';

/** The original of the event that is asked about: the one that news name. @throws APIError 401, 404 */
async function findOriginal(req: PayloadRequest): Promise<string> {
  if (!req.user) throw new APIError('Sign in first', 401, null, true);
  const event: Event = await req.payload.findByID({
    collection: 'events',
    depth: 0,
    draft: true,
    id: String(req.routeParams?.id),
    overrideAccess: false,
    req,
  });
  return idOf(event.original) ?? event.id;
}

const body = z.strictObject({ news: z.string().max(64) });
const query = z.strictObject({ q: z.string().max(askedMax).optional() });

/**
 * - `GET /api/events/:id/news?q=`: `{ news, offered }`, the news that name an event, and those found by `q` that could;
 *   for those who are signed in.
 * - `POST /api/events/:id/news` with `{ news }`: that news item names the event, as a draft: readers see it with its next
 *   publication. For those who may write on the news item. Answers as the first.
 */
export const eventNewsEndpoints: Endpoint[] = [
  {
    path: '/:id/news',
    method: 'get',
    handler: async (req) => {
      const event = await findOriginal(req);
      const asked = query.safeParse(Object.fromEntries(req.searchParams));
      if (!asked.success) refuse('q', 'is not understood');
      const news = await findEventNews(req, event);
      return Response.json({ news, offered: await offerNews(req, asked.data.q?.trim() ?? '', news) });
    },
  },
  {
    path: '/:id/news',
    method: 'post',
    handler: async (req) => {
      const event = await findOriginal(req);
      const { news: id } = await readAs(req, body);
      const own = { collection: 'news', depth: 0, draft: true, id, overrideAccess: false, req } as const;
      const named = await req.payload.findByID(own);
      if (named.original) refuse('news', 'is a translation: its original names events');
      const ids = (named.relatedEvents ?? []).flatMap((one) => idOf(one) ?? []);
      if (!ids.includes(event))
        await req.payload.update({ ...own, data: { relatedEvents: [...ids, event] } });
      return Response.json({ news: await findEventNews(req, event), offered: [] });
    },
  },
];
