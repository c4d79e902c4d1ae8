import { APIError, Forbidden, type Endpoint, type PayloadRequest } from 'payload';
import { z as schema } from 'zod';
import { actorOf, canPublish } from '../../platform/access/roles';
import { readAs } from '../../platform/input/read-as';
import { inTransaction } from '../../platform/database/in-transaction';
import { refuse } from '../../platform/refusals/refuse';
import { findRelease, listReleases, releaseQuery } from './find-releases';
import { checkRelease, planRelease, rehearse, toTime } from './plan-release';
import { releaseRequest, releaseStates, toShown, toShownEdition, type ReleaseRow } from './release';
import { notePlans, toPlanned } from './note-plans';
import { storeRelease } from './store-release';
import { idOf } from '../../platform/database/id-of';

function checkEditor(req: PayloadRequest): void {
  if (!req.user) throw new APIError('Sign in first', 401, null, true);
  if (!canPublish(actorOf(req))) throw new Forbidden(req.t);
}

/** Changes a release that is still to come, or that has failed. @throws APIError 404, 409 for what is over */
async function change(
  req: PayloadRequest,
  toChanges: (release: ReleaseRow) => Promise<Parameters<typeof storeRelease>[2]>,
  toEntry: (release: ReleaseRow) => Pick<Parameters<typeof notePlans>[1], 'kind' | 'note'>,
): Promise<Response> {
  checkEditor(req);
  const { payload } = req;
  const id = String(req.routeParams?.id);
  const known = await findRelease({ payload, req }, id);
  if (!known) throw new APIError('There is no such release', 404, null, true);
  const changes = await toChanges(known);
  const changed = await inTransaction(payload, async (transaction) => {
    const release = await findRelease({ payload, req: transaction }, id);
    if (release?.state !== known.state || !['planned', 'failed'].includes(known.state))
      throw new APIError('The release is over', 409, null, true);
    await storeRelease(transaction, release, changes);
    const stored = await findRelease({ payload, req: transaction }, id);
    const { editions } = release;
    await notePlans(transaction, { ...toEntry(stored!), who: idOf(req.user), editions });
    return stored;
  });
  return Response.json(toShown(changed!));
}

const move = schema.strictObject({ at: schema.iso.datetime({ offset: true }) });

/**
 * - `GET /api/releases?state=planned,failed&from=&to=` (ISO 8601): releases, the soonest first; for who is signed in.
 * - `POST /api/releases` with `{ action: "publish" | "withdraw", at, editions: [{ collection, id }], withdrawnReason?,
 *   withdrawnCategory? }`:
 *   plans it, or does it now where `at` is null. 201, or 400 with everything that is in the way.
 * - `POST /api/releases/check` with the same: what would come of it, and nothing else.
 * - `PATCH /api/releases/:id` with `{ at }`: moves it; one that failed is planned anew. Asked again whether it can be done.
 * - `DELETE /api/releases/:id`: calls it off. 409 where it is over.
 *
 * All but the first are for editors.
 */
export const releaseEndpoints: Endpoint[] = [
  {
    path: '/',
    method: 'get',
    handler: async (req) => {
      if (!req.user) throw new APIError('Sign in first', 401, null, true);
      const query = releaseQuery.safeParse(Object.fromEntries(req.searchParams));
      if (!query.success) refuse(String(query.error.issues[0]?.path[0] ?? 'query'), 'is not understood');
      const { state, ...within } = query.data;
      const states = releaseStates.filter((one) => !state || state.includes(one));
      const releases = await listReleases({ payload: req.payload, req }, { states, ...within });
      return Response.json({ releases: releases.map(toShown) });
    },
  },
  {
    path: '/check',
    method: 'post',
    handler: async (req) => {
      checkEditor(req);
      const { editions, result, at } = await checkRelease(req, await readAs(req, releaseRequest));
      const shown = editions.map((edition, index) => ({
        ...toShownEdition(edition),
        why: result[index]?.why ?? null,
      }));
      return Response.json({ at: at.toISOString(), editions: shown });
    },
  },
  {
    path: '/',
    method: 'post',
    handler: async (req) => {
      checkEditor(req);
      const release = await planRelease(req, await readAs(req, releaseRequest));
      return Response.json(toShown(release), { status: 201 });
    },
  },
  {
    path: '/:id',
    method: 'patch',
    handler: (req) =>
      change(
        req,
        async ({ action, editions }) => {
          const at = await toTime(req, (await readAs(req, move)).at);
          const result = await rehearse(req, { action, at, editions });
          const refused = result.find(({ why }) => why);
          if (refused) refuse('editions', refused.why!);
          return {
            at: at.toISOString(),
            state: 'planned',
            why: null,
            attempts: 0,
            nextAttemptAt: null,
          };
        },
        toPlanned,
      ),
  },
  {
    path: '/:id',
    method: 'delete',
    handler: (req) =>
      change(
        req,
        async ({ editions }) => ({
          state: 'cancelled',
          // What was approved is in the history of its edition, for as long as that goes back.
          editions: editions.map((edition) => ({ ...edition, approved: null })),
        }),
        () => ({ kind: 'callOff' }),
      ),
  },
];
