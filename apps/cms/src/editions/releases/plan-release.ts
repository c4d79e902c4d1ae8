import { APIError, type PayloadRequest } from 'payload';
import { inTransaction } from '../../platform/database/in-transaction';
import { refuseInWords } from '../../platform/refusals/refuse';
import { sayField } from '../../platform/refusals/refuse';
import { locales } from '@eyvan/locales';
import { approveVersions } from './approve-versions';
import { findRelease } from './find-releases';
import { rehearseRelease } from './rehearse-release';
import type { ReleasedEdition, ReleaseRequest, ReleaseResult, ReleaseRow } from './release';
import { doRelease } from './run-releases';

/** A form that was open for a moment may still ask for the minute that has just passed. */
const lateMs = 60_000;

/** When something is to happen: now, where no time is given. @throws APIError 400 for a time that has passed */
export function toTime(req: PayloadRequest, at: string | null): Date {
  const time = at === null ? new Date() : new Date(at);
  if (time.getTime() < Date.now() - lateMs) refuseInWords(req, 'at', 'liesBehind');
  return time;
}

/** What a release would do, before anybody confirms it: its editions in their order, and what is in the way of each. */
export async function checkRelease(
  req: PayloadRequest,
  { action, at, editions: chosen }: ReleaseRequest,
): Promise<{ editions: ReleasedEdition[]; result: ReleaseResult[]; at: Date }> {
  const time = toTime(req, at);
  const editions = await approveVersions(req, action, chosen);
  return { editions, result: await rehearseRelease(req, { action, at: time, editions }), at: time };
}

/** @throws APIError 400 that names each edition that could not be released, and why, by its title and language */
function refuseBlocked(req: PayloadRequest, editions: ReleasedEdition[], result: ReleaseResult[]): void {
  const blocked = result.flatMap(({ why }, index) => {
    const edition = editions[index];
    if (!why || !edition) return [];
    const name = `${edition.title || edition.itemId} (${locales[edition.language].ownName})`;
    return [{ path: `editions.${index}`, message: sayField(req, name, why) }];
  });
  if (blocked.length === 0) return;
  throw new APIError(blocked.map(({ message }) => message).join(' · '), 400, { errors: blocked }, true);
}

/**
 * Plans a release of the editions as they stand now, or does it at once where `at` is null. Nothing is planned that
 * could not be done.
 * @throws APIError 400 with everything that is in the way
 */
export async function planRelease(req: PayloadRequest, asked: ReleaseRequest): Promise<ReleaseRow> {
  const { editions, result, at } = await checkRelease(req, asked);
  refuseBlocked(req, editions, result);
  const { payload, user } = req;
  return inTransaction(payload, async (transaction) => {
    const created = await payload.db.create({
      collection: 'releases',
      req: transaction,
      data: {
        action: asked.action,
        at: at.toISOString(),
        attempts: 0,
        editions,
        state: 'planned',
        withdrawnReason: asked.withdrawnReason || null,
        createdBy: user ? String(user.id) : null,
        language: req.i18n.language,
      },
    });
    const id = String(created.id);
    if (asked.at === null) await doRelease(transaction, id);
    const stored = await findRelease({ payload, req: transaction }, id);
    return stored!;
  });
}
