import { createLocalReq, Forbidden, type CollectionBeforeDeleteHook, type Payload } from 'payload';
import { actorOf, canPublish } from '../../platform/access/roles';
import { isChangeKind } from '../../content/change-kinds';
import { editionSlugs } from '../../content/edition';
import { checkPlan } from './check-plan';
import { findPlans, forgetPlans, type PlanInput } from './plans';

/** A request as the one who plans would make it: Payload hands over who that is, and nothing else. */
async function requestOf(payload: Payload, { user, language }: Partial<PlanInput>) {
  const found = user
    ? await payload.findByID({ collection: 'users', id: user.value, depth: 0, disableErrors: true })
    : null;
  // Named, but not there: nobody whose rights could be asked.
  if (user && !found) throw new Forbidden();
  const req = await createLocalReq(found ? { user: { ...found, collection: 'users' } } : {}, payload);
  return language ? { ...req, i18n: { ...req.i18n, language: language as never } } : req;
}

/**
 * Stands before whatever puts a schedule into the queue: our endpoint, and Payload's server function of the admin,
 * which asks nobody's rights. A newer plan takes the place of an older one for the same, and of what has failed.
 */
function guardQueue(payload: Payload): void {
  const { queue } = payload.jobs;
  const guarded = async (args: Parameters<typeof queue>[0]) => {
    if (args.task !== 'schedulePublish') return queue(args);
    const given = (args.input ?? {}) as Partial<PlanInput>;
    // To call one off, Payload's drawer asks for a schedule of nothing.
    if (!given.doc) return null as never;
    const { type: action = 'publish', changeKind, doc, user, language } = given;
    const [slug, id] = [doc.relationTo, String(doc.value)];
    if (!editionSlugs.includes(slug)) throw new Forbidden();
    const at = args.waitUntil ?? new Date();
    await checkPlan(await requestOf(payload, given), { slug, id, action, at });
    const { plans, failedIds } = await findPlans(payload, slug, id);
    const former = plans.filter((plan) => plan.action === action).map((plan) => plan.id);
    await forgetPlans(payload, [...former, ...failedIds]);
    const input: PlanInput = {
      type: action,
      doc: { relationTo: slug, value: id },
      ...(user ? { user: { relationTo: 'users', value: user.value } } : {}),
      ...(language ? { language } : {}),
      ...(isChangeKind(changeKind) ? { changeKind } : {}),
    };
    return queue({ ...args, input, waitUntil: at } as typeof args);
  };
  payload.jobs.queue = guarded as typeof queue;
}

/** The admin calls a schedule off without any access control, whoever asks for it: only those who schedule may. */
const guardCallingOff: CollectionBeforeDeleteHook = ({ req }) => {
  const actor = actorOf(req);
  if (actor && !canPublish(actor)) throw new Forbidden(req.t);
};

/** Lets nobody plan or call off but those who may, and nothing that could not be done. For `onInit`. */
export function guardSchedules(payload: Payload): void {
  guardQueue(payload);
  payload.collections['payload-jobs'].config.hooks.beforeDelete.push(guardCallingOff);
}
