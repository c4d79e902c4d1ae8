import { createLocalReq, Forbidden, type Payload } from 'payload';
import { actorOf, canPublish } from '../../platform/access/roles';
import { isEditionSlug } from '../../content/edition';
import { isRecord } from '../../platform/input/is-record';
import { idOf } from '../../platform/database/id-of';
import { planRelease } from '../releases/plan-release';

/** A request as the one who plans would make it: Payload hands over who that is, and nothing else. */
async function requestOf(payload: Payload, userId: string | null) {
  const found = userId
    ? await payload.findByID({ collection: 'users', id: userId, depth: 0, disableErrors: true })
    : null;
  const req = await createLocalReq(found ? { user: { ...found, collection: 'users' } } : {}, payload);
  if (!canPublish(actorOf(req))) throw new Forbidden(req.t);
  return req;
}

/**
 * Payload's server function of the admin schedules by its own job, and asks nobody's rights (no upstream issue was
 * found on 2026-11-29). Nothing of ours calls it; whoever does gets a release, if they may plan one.
 * For `onInit`.
 */
export function guardSchedules(payload: Payload): void {
  const { queue } = payload.jobs;
  const guarded = async (args: { task?: string; input?: unknown; waitUntil?: Date }) => {
    if (args.task !== 'schedulePublish') return queue(args as Parameters<typeof queue>[0]);
    const { type, doc, user } = isRecord(args.input) ? args.input : {};
    // To call one off, Payload's drawer asks for a schedule of nothing: releases are called off at their endpoint.
    if (!isRecord(doc)) return null;
    const req = await requestOf(payload, idOf(isRecord(user) ? user.value : user));
    if (!isEditionSlug(doc.relationTo)) throw new Forbidden(req.t);
    await planRelease(req, {
      action: type === 'unpublish' ? 'withdraw' : 'publish',
      at: (args.waitUntil ?? new Date()).toISOString(),
      editions: [{ collection: doc.relationTo, id: String(idOf(doc.value)) }],
    });
    return null;
  };
  payload.jobs.queue = guarded as typeof queue;
}
