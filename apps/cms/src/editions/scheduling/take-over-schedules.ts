import type { Payload, PayloadRequest, TaskConfig } from 'payload';
import { isEditionSlug } from '../../content/edition';
import { idOf } from '../../platform/database/id-of';
import { inTransaction } from '../../platform/database/in-transaction';
import { messageOf } from '../../platform/errors/read-error';
import { isRecord } from '../../platform/input/is-record';
import { approveVersions } from '../releases/approve-versions';
import { createRelease } from '../releases/store-release';

interface Schedule {
  id: string;
  input?: unknown;
  waitUntil?: string | null;
}

/** Makes a release of what was scheduled, in the transaction of `req`. @throws APIError where its edition is gone */
async function toRelease(req: PayloadRequest, { input, waitUntil }: Omit<Schedule, 'id'>): Promise<void> {
  const { type, doc, user, language } = isRecord(input) ? input : {};
  if (!isRecord(doc) || !isEditionSlug(doc.relationTo)) return;
  const action = type === 'unpublish' ? 'withdraw' : 'publish';
  const chosen = [{ collection: doc.relationTo, id: String(doc.value) }];
  const planner = idOf(isRecord(user) ? user.value : user);
  const isHere = planner
    ? await req.payload.db.findOne({ collection: 'users', req, where: { id: { equals: planner } } })
    : null;
  await createRelease(req, {
    action,
    at: waitUntil ?? new Date().toISOString(),
    editions: await approveVersions(req, action, chosen),
    createdBy: isHere ? planner : null,
    language: typeof language === 'string' ? language : null,
  });
}

async function takeOver(payload: Payload, { id, ...schedule }: Schedule): Promise<void> {
  await inTransaction(payload, async (req) => {
    await payload.db.deleteOne({ collection: 'payload-jobs', req, where: { id: { equals: id } } });
    await toRelease(req, schedule);
  });
}

/**
 * The task whose jobs those are: known as long as a database or a backup may hold one. One that falls due before it was
 * taken over (out of a backup, into a newsroom that runs) becomes a release then.
 */
export const schedulePublish = {
  slug: 'schedulePublish',
  inputSchema: [
    { name: 'type', type: 'text', required: true },
    { name: 'doc', type: 'json', required: true },
    { name: 'user', type: 'json' },
    { name: 'language', type: 'text' },
  ],
  handler: async ({ input, job, req }) => {
    await inTransaction(req.payload, (own) => toRelease(own, { input, waitUntil: job.waitUntil ?? null }));
    return { output: {} };
  },
} satisfies TaskConfig<{ input: Record<string, unknown>; output: object }>;

/**
 * What was scheduled before there were releases becomes one of its edition as it stands: for each job in the place of
 * Payload's `schedulePublish`. Twice does no harm. What cannot be taken over (its edition is gone, or in the bin) is
 * said in the log.
 */
export async function takeOverSchedules(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<Schedule>({
    collection: 'payload-jobs',
    limit: 0,
    pagination: false,
    where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }] },
  });
  for (const schedule of docs) {
    try {
      await takeOver(payload, schedule);
    } catch (error) {
      payload.logger.error(`A schedule of before could not be taken over: ${messageOf(error)}`);
    }
  }
}
