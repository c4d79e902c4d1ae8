import type { PayloadRequest, Where } from 'payload';
import { canWriteOn } from '../../editions/can-write-on';
import type { News } from '../../payload-types';
import { actorOf } from '../../platform/access/roles';
import { offeredMax, type EventNewsItem } from './event-news';

/** So many are shown; what names an event is found from its own side, too. */
const listMax = 100;
/** So many are looked through for those that somebody may write on. */
const lookedAtMax = 50;

async function find(req: PayloadRequest, where: Where, limit: number): Promise<News[]> {
  const { docs } = await req.payload.find({
    collection: 'news',
    depth: 0,
    draft: true,
    limit,
    overrideAccess: false,
    pagination: false,
    req,
    sort: '-updatedAt',
    where,
  });
  return docs;
}

/** Which of some editions readers see, whatever was written on them since. One question. */
async function findPublic(req: PayloadRequest, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { docs } = await req.payload.db.find<News>({
    collection: 'news',
    limit: 0,
    pagination: false,
    req,
    select: { _status: true },
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
  });
  return new Set(docs.map(({ id }) => id));
}

async function show(req: PayloadRequest, docs: News[]): Promise<EventNewsItem[]> {
  const shown = await findPublic(
    req,
    docs.map(({ id }) => id),
  );
  return docs.map(({ _status, headline, id, itemId, language }) => ({
    id,
    headline: headline || itemId || id,
    language,
    isPublic: shown.has(id),
    isChanged: shown.has(id) && _status !== 'published',
  }));
}

const originals: Where = { original: { exists: false } };

/** The news that name an event, drafts too, those that were touched last before others. */
export const findEventNews = async (req: PayloadRequest, event: string): Promise<EventNewsItem[]> =>
  show(req, await find(req, { and: [originals, { relatedEvents: { in: [event] } }] }, listMax));

/** News that could name it: found by their words in whatever spelling, and somebody may write on them. */
export async function offerNews(
  req: PayloadRequest,
  asked: string,
  linked: EventNewsItem[],
): Promise<EventNewsItem[]> {
  const actor = actorOf(req);
  if (!asked || !actor) return [];
  const docs = await find(
    req,
    { and: [originals, { searchText: { like: asked } }, { id: { not_in: linked.map(({ id }) => id) } }] },
    lookedAtMax,
  );
  return show(req, docs.filter((news) => canWriteOn(actor, news)).slice(0, offeredMax));
}
