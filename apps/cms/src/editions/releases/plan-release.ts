import { APIError, type PayloadRequest } from 'payload';
import { inTransaction } from '../../platform/database/in-transaction';
import { refuseInWords, sayField } from '../../platform/refusals/refuse';
import { locales } from '@eyvan/locales';
import { approveVersions } from './approve-versions';
import { findRelease } from './find-releases';
import { checkWithdrawal } from './check-withdrawal';
import { idOf } from '../../platform/database/id-of';
import { notePlans, toPlanned } from './note-plans';
import { replacePlans } from './drop-editions';
import { rehearsePublication } from './rehearse-publication';
import { createRelease } from './store-release';
import { databaseTime } from '../../platform/database/database-time';
import type { ReleaseAction, ReleasedEdition, ReleaseRequest, ReleaseResult, ReleaseRow } from './release';
import { doRelease } from './run-releases';

/** A form that was open for a moment may still ask for the minute that has just passed. */
const lateMs = 60_000;

/** When something is to happen: now, where no time is given. @throws APIError 400 for a time that has passed */
export async function toTime(req: PayloadRequest, at: string | null): Promise<Date> {
  const now = await databaseTime(req.payload);
  const time = at === null ? now : new Date(at);
  if (time.getTime() < now.getTime() - lateMs) refuseInWords(req, 'at', 'liesBehind');
  return time;
}

/** What would come of a release, edition by edition, in their order: `why` is null for what would be done. */
export const rehearse = (
  req: PayloadRequest,
  { action, ...release }: { action: ReleaseAction; at: Date; editions: ReleasedEdition[] },
): Promise<ReleaseResult[]> =>
  action === 'publish' ? rehearsePublication(req, release) : checkWithdrawal(req, release);

/** What a release would do, before anybody confirms it: its editions in their order, and what is in the way of each. */
export async function checkRelease(
  req: PayloadRequest,
  { action, at: asked, editions: chosen }: ReleaseRequest,
): Promise<{ editions: ReleasedEdition[]; result: ReleaseResult[]; at: Date }> {
  const at = await toTime(req, asked);
  const editions = await approveVersions(req, action, chosen);
  return { editions, result: await rehearse(req, { action, at, editions }), at };
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
    await replacePlans(transaction, { action: asked.action, editions });
    const id = await createRelease(transaction, {
      action: asked.action,
      at: at.toISOString(),
      editions,
      withdrawnReason: asked.withdrawnReason || null,
      withdrawnCategory: asked.withdrawnCategory ?? null,
      createdBy: user ? String(user.id) : null,
      language: req.i18n.language,
    });
    if (asked.at === null) await doRelease(transaction, id);
    else
      await notePlans(transaction, {
        ...toPlanned({ action: asked.action, at: at.toISOString() }),
        who: idOf(user),
        editions,
      });
    const stored = await findRelease({ payload, req: transaction }, id);
    return stored!;
  });
}
