import type { Payload, PayloadRequest } from 'payload';
import type { EditionSlug } from '../../content/edition';
import type { PlanJob, Plans } from './plan';
import { editionKey, toPlansByEdition } from './to-plans';

const none: Plans = { plans: [], failure: null, failedIds: [] };

/** All plans there are, by edition. There are few: what has been done is thrown away. */
async function readAll(payload: Payload, req?: PayloadRequest): Promise<Map<string, Plans>> {
  const { docs } = await payload.db.find<PlanJob>({
    collection: 'payload-jobs',
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
    where: {
      and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }],
    },
  });
  return toPlansByEdition(docs);
}

/** The plans of one edition, as they are now. */
export async function findPlans(
  payload: Payload,
  slug: EditionSlug,
  id: string,
  req?: PayloadRequest,
): Promise<Plans> {
  return (await readAll(payload, req)).get(editionKey(slug, id)) ?? none;
}

const readOnce = new WeakMap<PayloadRequest, Promise<Map<string, Plans>>>();

/** The same for a list: all rows of one request are answered by one look. */
export async function findPlansOnce(req: PayloadRequest, slug: EditionSlug, id: string): Promise<Plans> {
  let all = readOnce.get(req);
  if (!all) readOnce.set(req, (all = readAll(req.payload, req)));
  return (await all).get(editionKey(slug, id)) ?? none;
}

/** Throws plans away, or what is left of those that have failed. */
export async function forgetPlans(payload: Payload, ids: string[], req?: PayloadRequest): Promise<void> {
  if (ids.length === 0) return;
  await payload.db.deleteMany({
    collection: 'payload-jobs',
    ...(req ? { req } : {}),
    where: { id: { in: ids } },
  });
}
