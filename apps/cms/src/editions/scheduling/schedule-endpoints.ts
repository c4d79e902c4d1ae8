import { APIError, Forbidden, type Endpoint } from 'payload';
import { z } from 'zod';
import { actorOf, canPublish } from '../../platform/access/roles';
import { inTransaction } from '../../platform/database/in-transaction';
import { changeKinds } from '../../content/change-kinds';
import type { EditionSlug } from '../../content/edition';
import { idOf } from '../../platform/database/id-of';
import { notePlans } from '../releases/note-plans';
import { dropEditions, isOf } from '../releases/drop-editions';
import { findRelease } from '../releases/find-releases';
import { planRelease } from '../releases/plan-release';
import { plannedActions, toReleaseAction } from './plan';
import { findPlans } from './plans';

const body = z.strictObject({
  action: z.enum(plannedActions),
  at: z.iso.datetime({ offset: true }),
  changeKind: z.optional(z.enum(changeKinds)),
});

/**
 * `POST /api/<collection>/:id/schedule` with `{ action: "publish" | "unpublish", at, changeKind? }` (ISO 8601 with an
 * offset; of an original what kind of change it is): a release of this edition alone, as it stands now. `DELETE /api/<collection>/:id/schedule/:release` takes it out of a
 * release that is still to come. Both answer with the plans of the edition. For editors.
 * What could not be done is refused with everything that is missing.
 */
export function scheduleEndpoints(slug: EditionSlug): Endpoint[] {
  return [
    {
      path: '/:id/schedule',
      method: 'post',
      handler: async (req) => {
        if (!req.user) throw new APIError('Sign in first', 401, null, true);
        if (!canPublish(actorOf(req))) throw new Forbidden(req.t);
        const asked = body.safeParse(await req.json?.().catch(() => null));
        if (!asked.success) throw new APIError('Takes an action and a time', 400, null, true);
        const id = String(req.routeParams?.id);
        const { action, at, changeKind } = asked.data;
        await planRelease(req, {
          action: toReleaseAction(action),
          at,
          editions: [{ collection: slug, id, ...(changeKind ? { changeKind } : {}) }],
        });
        return Response.json(await findPlans(req.payload, slug, id), { status: 201 });
      },
    },
    {
      path: '/:id/schedule/:plan',
      method: 'delete',
      handler: async (req) => {
        if (!req.user) throw new APIError('Sign in first', 401, null, true);
        if (!canPublish(actorOf(req))) throw new Forbidden(req.t);
        const { payload, routeParams } = req;
        const [id, plan] = [String(routeParams?.id), String(routeParams?.plan)];
        const { plans, failure } = await findPlans(payload, slug, id);
        const isKnown = [...plans, ...(failure ? [failure] : [])].some((one) => one.id === plan);
        if (!isKnown) throw new APIError('There is no such plan', 404, null, true);
        await inTransaction(payload, async (transaction) => {
          const release = await findRelease({ payload, req: transaction }, plan);
          if (release?.state !== 'planned' && release?.state !== 'failed') return;
          const dropped = release.editions.filter((one) => isOf(one, { collection: slug, id }));
          await dropEditions(transaction, release, dropped);
          await notePlans(transaction, { kind: 'callOff', who: idOf(req.user), editions: dropped });
        });
        return Response.json(await findPlans(payload, slug, id));
      },
    },
  ];
}
