import type { Payload, PayloadRequest } from 'payload';
import type { EditionSlug } from '../../content/edition';

/** What can be planned for an edition, in Payload's words; "unpublish" is a withdrawal. */
export const plannedActions = ['publish', 'unpublish'] as const;
export type PlannedAction = (typeof plannedActions)[number];

/** What a job of Payload's task `schedulePublish` holds. */
export interface PlanInput {
  type: PlannedAction;
  doc: { relationTo: EditionSlug; value: string };
  /** Who planned it: named as the one who published, and not needed for it to run. */
  user?: { relationTo: 'users'; value: string };
  /** Of the admin of the one who planned it: what goes wrong is told in it. */
  language?: string;
}

interface JobRow {
  id: string;
  input?: Partial<PlanInput> | null;
  waitUntil?: string | null;
  completedAt?: string | null;
  hasError?: boolean | null;
  log?: { completedAt?: string; state?: string; error?: { message?: string } | null }[] | null;
}

/** Something that is to happen to an edition at a time (ISO 8601, UTC). */
export interface Plan {
  id: string;
  action: PlannedAction;
  at: string;
}

/** Why what was planned has not happened. `isFinal`: it will not be tried again. */
export interface PlanFailure {
  action: PlannedAction;
  at: string;
  why: string;
  isFinal: boolean;
}

/** The plans of one edition, soonest first, and what came of those whose time has come without success. */
export interface Plans {
  plans: Plan[];
  failure: PlanFailure | null;
  /** Jobs that were tried and have failed. */
  failedIds: string[];
}

const none: Plans = { plans: [], failure: null, failedIds: [] };
const keyOf = (slug: string, id: string) => `${slug}:${id}`;

function toPlans(jobs: JobRow[]): Plans {
  const failed = jobs.filter((job) => job.log?.some(({ state }) => state === 'failed'));
  const failures = failed.map((job): PlanFailure => {
    const last = job.log!.filter(({ state }) => state === 'failed').at(-1)!;
    return {
      action: job.input!.type!,
      at: new Date(last.completedAt ?? job.waitUntil ?? Date.now()).toISOString(),
      why: last.error?.message ?? '',
      isFinal: job.hasError === true,
    };
  });
  const plans = jobs
    .filter((job) => !failed.includes(job) && !job.hasError)
    .map((job) => ({
      id: job.id,
      action: job.input!.type!,
      at: new Date(job.waitUntil ?? Date.now()).toISOString(),
    }));
  return {
    plans: plans.sort((one, other) => Date.parse(one.at) - Date.parse(other.at)),
    failure: failures.sort((one, other) => Date.parse(other.at) - Date.parse(one.at))[0] ?? null,
    failedIds: failed.map(({ id }) => id),
  };
}

/** All plans there are, by edition. There are few: what has been done is thrown away. */
async function readAll(payload: Payload, req?: PayloadRequest): Promise<Map<string, Plans>> {
  const { docs } = await payload.db.find<JobRow>({
    collection: 'payload-jobs',
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
    where: {
      and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }],
    },
  });
  const byEdition = new Map<string, JobRow[]>();
  for (const job of docs) {
    const { doc, type } = job.input ?? {};
    if (!doc || !type) continue;
    const key = keyOf(doc.relationTo, doc.value);
    byEdition.set(key, [...(byEdition.get(key) ?? []), job]);
  }
  return new Map([...byEdition].map(([key, jobs]) => [key, toPlans(jobs)]));
}

/** The plans of one edition, as they are now. */
export async function findPlans(
  payload: Payload,
  slug: EditionSlug,
  id: string,
  req?: PayloadRequest,
): Promise<Plans> {
  return (await readAll(payload, req)).get(keyOf(slug, id)) ?? none;
}

const readOnce = new WeakMap<PayloadRequest, Promise<Map<string, Plans>>>();

/** The same for a list: all rows of one request are answered by one look. */
export async function findPlansOnce(req: PayloadRequest, slug: EditionSlug, id: string): Promise<Plans> {
  let all = readOnce.get(req);
  if (!all) readOnce.set(req, (all = readAll(req.payload, req)));
  return (await all).get(keyOf(slug, id)) ?? none;
}

/** All editions for which something is planned, or has failed, in no order. */
export async function listPlans(req: PayloadRequest): Promise<(Plans & { slug: EditionSlug; id: string })[]> {
  const all = await readAll(req.payload, req);
  return [...all].map(([key, plans]) => {
    const [slug, id] = key.split(':') as [EditionSlug, string];
    return { ...plans, slug, id };
  });
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
