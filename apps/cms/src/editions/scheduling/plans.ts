import type { Payload, PayloadRequest } from 'payload';
import { isEditionSlug, type EditionSlug } from '../../content/edition';
import { listReleases } from '../releases/find-releases';
import type { Plans } from './plan';
import { editionKey, toPlansByEdition } from './to-plans';

const none: Plans = { plans: [], failure: null };

/** All plans there are, by edition. There are few: what is over is none. */
const readAll = async (payload: Payload, req?: PayloadRequest): Promise<Map<string, Plans>> =>
  toPlansByEdition(
    await listReleases({ payload, ...(req ? { req } : {}) }, { states: ['planned', 'failed'] }),
  );

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

/** All editions for which something is planned, or has failed, in no order. */
export async function listPlans(req: PayloadRequest): Promise<(Plans & { slug: EditionSlug; id: string })[]> {
  return [...(await readAll(req.payload, req))].flatMap(([key, plans]) => {
    const [slug, id = ''] = key.split(':');
    return isEditionSlug(slug) ? [{ ...plans, slug, id }] : [];
  });
}
