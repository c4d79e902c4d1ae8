import type { PayloadRequest } from 'payload';
import { listReleases } from './find-releases';
import type { EditionReference, ReleaseRow } from './release';
import { storeRelease } from './store-release';

export const isOf = (one: EditionReference, other: EditionReference): boolean =>
  one.collection === other.collection && one.id === other.id;

/** Takes editions out of a release that is still to come, or has failed; with the last of them it is called off. */
export async function dropEditions(
  req: PayloadRequest,
  release: ReleaseRow,
  dropped: EditionReference[],
): Promise<void> {
  const editions = release.editions.filter((edition) => !dropped.some((one) => isOf(one, edition)));
  if (editions.length === release.editions.length) return;
  await storeRelease(
    req,
    release,
    editions.length > 0
      ? { editions }
      : {
          state: 'cancelled',
          // What was approved is in the history of its edition, for as long as that goes back.
          editions: release.editions.map((edition) => ({ ...edition, approved: null })),
        },
  );
}

/** A newer plan takes the place of an older one for the same, and of what has failed. */
export async function replacePlans(
  req: PayloadRequest,
  { action, editions }: Pick<ReleaseRow, 'action' | 'editions'>,
): Promise<void> {
  const former = await listReleases({ payload: req.payload, req }, { states: ['planned', 'failed'] });
  for (const release of former) {
    if (release.state === 'failed' || release.action === action) await dropEditions(req, release, editions);
  }
}
