import { APIError, Forbidden, type Endpoint } from 'payload';
import { z } from 'zod';
import { actorOf, canPublish } from '../../platform/access/roles';
import type { EditionSlug } from '../../content/edition';
import { changeKinds } from '../../content/change-kinds';
import { findPlans, forgetPlans, plannedActions, type PlanInput } from './plans';

const body = z.strictObject({
  action: z.enum(plannedActions),
  at: z.iso.datetime({ offset: true }),
  changeKind: z.enum(changeKinds).optional(),
});

/**
 * `POST /api/<collection>/:id/schedule` with `{ action: "publish" | "unpublish", at, changeKind? }` (ISO 8601 with an
 * offset; of an original what kind of change it is), and
 * `DELETE /api/<collection>/:id/schedule/:plan`. Both answer with the plans of the edition. For editors.
 * What could not be done is refused with everything that is missing (`check-plan.ts`).
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
        const input: PlanInput = {
          type: asked.data.action,
          doc: { relationTo: slug, value: id },
          user: { relationTo: 'users', value: String(req.user.id) },
          language: req.i18n.language,
          ...(asked.data.changeKind ? { changeKind: asked.data.changeKind } : {}),
        };
        await req.payload.jobs.queue({
          task: 'schedulePublish',
          input,
          waitUntil: new Date(asked.data.at),
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
        const { id, plan } = req.routeParams as { id: string; plan: string };
        const { plans, failedIds } = await findPlans(req.payload, slug, id);
        const known = [...plans.map((one) => one.id), ...failedIds].map(String);
        if (!known.includes(plan)) throw new APIError('There is no such plan', 404, null, true);
        await forgetPlans(req.payload, [plan]);
        return Response.json(await findPlans(req.payload, slug, id));
      },
    },
  ];
}
