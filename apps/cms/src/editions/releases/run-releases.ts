import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '../../platform/database/in-transaction';
import { databaseTime } from '../../platform/database/database-time';
import { messageOf } from '../../platform/errors/read-error';
import { sendNotices } from '../notices/send-notices';
import { findEditors } from '../people';
import { notePlans } from './note-plans';
import { findDue, findRelease } from './find-releases';
import type { ReleaseRow } from './release';
import { releaseEdition } from './release-edition';
import { storeRelease } from './store-release';

/** A second, two, four … a quarter of an hour in all: a database that is busy must not cost a release. */
const attemptsMax = 10;
const waitMs = (attempts: number) => 1_000 * 2 ** attempts;

/** What is wrong with the release itself stays wrong; anything else may be over in a moment. */
const isRefusal = (error: unknown) => error instanceof APIError && error.status >= 400 && error.status < 500;

async function findPlanner({ payload }: PayloadRequest, id: string | null | undefined) {
  const found = id
    ? await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
    : null;
  return found ? String(found.id) : null;
}

/**
 * Does a release, all of it or nothing, in one transaction; one that is no longer planned is left alone, so that it can
 * be asked for twice. Runs as the system: rights were asked when it was planned.
 * @returns whether it was done by this
 * @throws APIError 400 that says why it cannot be done, in the language of whoever planned it
 */
export async function doRelease(req: PayloadRequest, id: string): Promise<boolean> {
  const release = await findRelease({ payload: req.payload, req }, id);
  if (release?.state !== 'planned') return false;
  const { action, editions, withdrawnReason, withdrawnCategory } = release;
  req.context.onBehalfOf = await findPlanner(req, release.createdBy);
  if (release.language) req.i18n = { ...req.i18n, language: release.language };
  for (const edition of editions)
    await releaseEdition(req, action, { edition, withdrawnReason, withdrawnCategory });
  await storeRelease(req, release, {
    state: 'done',
    why: null,
    // The approved texts have gone where they belong; what is withdrawn later must not be kept here.
    editions: editions.map((edition) => ({ ...edition, approved: null })),
    result: editions.map(({ collection, id: editionId }) => ({ collection, id: editionId, why: null })),
  });
  return true;
}

/** Says to who planned a release, and to all editors, that it has not happened, and why. */
async function tellFailure(req: PayloadRequest, { createdBy, editions }: ReleaseRow, why: string) {
  await notePlans(req, { kind: 'releaseFailed', who: null, editions, note: why });
  const [edition] = editions;
  if (!edition) return;
  const to = [createdBy ?? null, ...(await findEditors(req))];
  await sendNotices(req, { kind: 'releaseFailed', by: null, edition, to, note: why });
}

async function noteFailure(payload: Payload, { id }: ReleaseRow, error: unknown): Promise<void> {
  await inTransaction(payload, async (req) => {
    const release = await findRelease({ payload, req }, id);
    if (release?.state !== 'planned') return;
    const attempts = release.attempts + 1;
    const now = await databaseTime(payload);
    const isFinal = isRefusal(error) || attempts >= attemptsMax;
    await storeRelease(req, release, {
      attempts,
      state: isFinal ? 'failed' : 'planned',
      why: messageOf(error),
      nextAttemptAt: isFinal ? null : new Date(now.getTime() + waitMs(attempts)).toISOString(),
    });
    if (isFinal) await tellFailure(req, release, messageOf(error));
  });
}

/**
 * Does what is due, one release after another. What cannot be done says so on the release and in the log, at once.
 * Whether it is due is asked of the database's clock, where it has one: those of machines need not agree.
 */
export async function runReleases(payload: Payload): Promise<void> {
  const asking = { payload, req: await createLocalReq({}, payload) };
  for (const release of await findDue(asking, await databaseTime(payload))) {
    try {
      await inTransaction(payload, (req) => doRelease(req, release.id));
    } catch (error) {
      payload.logger.error(`Release ${release.id} failed: ${messageOf(error)}`);
      await noteFailure(payload, release, error);
    }
  }
}

/** The releases, as `startBackground` wants them. */
export const runningReleases = (payload: Payload) => ({
  name: 'Running releases',
  act: () => runReleases(payload),
});
