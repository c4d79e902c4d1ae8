import { APIError, Forbidden, type PayloadRequest } from 'payload';
import { actorOf, canPublish } from '../../platform/access/roles';
import type { Edition, EditionSlug } from '../../content/edition';
import { refuse, refuseInWords } from '../../platform/refusals/refuse';
import { plannedActions, type PlannedAction } from './plan';
import { findPlans } from './plans';
import { rehearsePublication } from './rehearse';

/** A form that was open for a moment may still ask for the minute that has just passed. */
const lateMs = 60_000;

export interface PlanRequest {
  slug: EditionSlug;
  id: string;
  action: PlannedAction;
  at: Date;
}

async function findPublicRow(req: PayloadRequest, slug: EditionSlug, id: string): Promise<Edition> {
  const row = await req.payload.db.findOne<Edition>({
    collection: slug,
    req,
    where: { id: { equals: id } },
  });
  if (!row) throw new APIError('There is no such edition', 404, null, true);
  if (row.deletedAt) refuseInWords(req, 'deletedAt', 'inBin');
  return row;
}

/**
 * The door of all schedules. What is planned runs as the system, whoever is still there by then: so who plans it, and
 * whether it could be done, is asked now.
 * @throws Forbidden to all but editors; APIError 404 for what is not there, 400 with everything that is missing
 */
export async function checkPlan(req: PayloadRequest, { slug, id, action, at }: PlanRequest): Promise<void> {
  if (req.user && !canPublish(actorOf(req))) throw new Forbidden(req.t);
  if (!plannedActions.includes(action)) refuse('action', `takes one of: ${plannedActions.join(', ')}`);
  if (Number.isNaN(at.getTime())) refuse('at', 'takes a time (ISO 8601)');
  if (at.getTime() < Date.now() - lateMs) refuseInWords(req, 'at', 'liesBehind');
  const row = await findPublicRow(req, slug, id);
  if (action === 'publish') return rehearsePublication(req, { slug, id, at });
  if (row._status === 'published') return;
  const { plans } = await findPlans(req.payload, slug, id, req);
  const isPublicBefore = plans.some(
    (plan) => plan.action === 'publish' && Date.parse(plan.at) < at.getTime(),
  );
  if (!isPublicBefore) refuseInWords(req, 'action', 'notPublic');
}
