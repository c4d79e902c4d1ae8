import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { actorOf } from '../../platform/access/roles';
import type { DeskItem } from './desk-page';
import { parseDeskQuery } from './desk-query';
import { findNames } from './find-names';
import { readLive } from './read-live';
import { readPage } from './read-page';

/** People by their names: their ids are nobody's business outside of the CMS. */
async function withNames(req: PayloadRequest, items: DeskItem[]) {
  const names = await findNames(req, items);
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null);
  return items.map(({ cells, ...item }) => ({
    ...item,
    cells: Object.fromEntries(
      Object.entries(cells).map(([language, { waits: _waits, ...cell }]) => [
        language,
        {
          ...cell,
          createdBy: nameOf(cell.createdBy),
          assignee: nameOf(cell.assignee),
          returned: cell.returned && { ...cell.returned, by: nameOf(cell.returned.by) },
        },
      ]),
    ),
  }));
}

/**
 * `GET /api/desk?language=&state=&lacks=&type=&category=&city=&mine=&outdated=&due=&q=&after=`: items with all their
 * languages, newest first, as `{ rows, next }`; `after` takes the `next` of an earlier answer. For those who are signed
 * in, who may all read editions.
 */
export const deskEndpoint: Endpoint = {
  path: '/desk',
  method: 'get',
  handler: async (req) => {
    const actor = actorOf(req);
    if (!actor) throw new APIError('Sign in first', 401, null, true);
    const query = parseDeskQuery(req.searchParams);
    const { next, rows } = await readPage(req, query, await readLive(req, actor.id));
    return Response.json({ rows: await withNames(req, rows), next });
  },
};
