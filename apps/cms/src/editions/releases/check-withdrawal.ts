import type { PayloadRequest } from 'payload';
import { isPublic, type Edition } from '../../content/edition';
import { findRow } from '../../platform/database/read-once';
import { sayRefusal } from '../../platform/refusals/refuse';
import { isOf } from './drop-editions';
import { listReleases } from './find-releases';
import type { ReleasedEdition, ReleaseResult } from './release';

/** Only what readers see, or will see by then, can be taken off: `why` is null for those. */
export async function checkWithdrawal(
  req: PayloadRequest,
  { at, editions }: { at: Date; editions: ReleasedEdition[] },
): Promise<ReleaseResult[]> {
  const before = await listReleases(
    { payload: req.payload, req },
    { states: ['planned'], to: at.toISOString() },
  );
  const goingOut = before.filter(({ action }) => action === 'publish').flatMap((one) => one.editions);
  return Promise.all(
    editions.map(async ({ collection, id }) => {
      const row = await findRow<Edition>(req, collection, id);
      const isThere = isPublic(row) || goingOut.some((one) => isOf(one, { collection, id }));
      return { collection, id, why: isThere ? null : sayRefusal(req, 'notPublic') };
    }),
  );
}
