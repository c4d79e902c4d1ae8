import { Forbidden, type CollectionBeforeDeleteHook, type Payload } from 'payload';
import { actorOf, canPublish } from '../access/roles';

/** A second, two, four … about four minutes: a database that was busy for a moment must not cost a publication. */
const retries = { attempts: 8, backoff: { type: 'exponential', delay: 1_000 } } as const;

/** The admin calls a schedule off past all access, whoever asks for it: only those who schedule may. */
const guardSchedules: CollectionBeforeDeleteHook = ({ req }) => {
  const actor = actorOf(req);
  if (actor && !canPublish(actor)) throw new Forbidden(req.t);
};

/**
 * Completes what Payload makes of `schedulePublish` by itself: its task is tried once and then given up, and its
 * collection takes hooks from nowhere else without a warning at each start. For `onInit`.
 */
export function prepareSchedules(payload: Payload): void {
  const task = payload.config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish');
  if (!task) throw new Error('Payload has no task schedulePublish any more: see prepare-schedules.ts');
  task.retries = retries;
  payload.collections['payload-jobs'].config.hooks.beforeDelete.push(guardSchedules);
}
