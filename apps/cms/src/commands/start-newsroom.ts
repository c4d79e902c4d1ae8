import config from '@payload-config';
import { setTimeout } from 'node:timers/promises';
import { getPayload, type Payload } from 'payload';
import { removeLeftFolders } from '../backup/work-folder';
import { followFiles } from '../content/media/follow-files';
import { watchLinks } from '../editions/copy-desk/links/watch-links';
import { forgettingPreviews } from '../editions/preview/forget-previews';
import { runningReleases } from '../editions/releases/run-releases';
import { takeOverSchedules } from '../editions/scheduling/take-over-schedules';
import { fillDesk } from '../editions/desk/fill-desk';
import { deliveringMails } from '../editions/mails/deliver-mails';
import { forgettingNotices } from '../editions/notices/forget-notices';
import { forgettingShells } from '../editions/forget-shells';
import { deliveriesOf } from '../delivery/deliver-outbox';
import { lookingAround } from '../delivery/receipts/look-around';
import { offerFirstAccount } from '../newsroom/first-start/first-key';
import { refuseHalfRestored } from '../platform/database/half-restored';
import { keepFolderPrivate } from '../platform/database/keep-private';
import { leasesOf } from '../platform/database/mongodb';
import { endWhereRefused } from '../platform/database/refusal';
import { env } from '../platform/env';
import { startBackground } from '../platform/jobs/background';
import { openDoor } from '../platform/start/open-door';
import { followSiteUrl } from '../publishing/follow-site-url';
import { fillSearchTexts } from '../content/text/fill-search-texts';

/** What `scripts/lib/serve.mjs` ends when the server has closed; nobody asks for it under `next dev`. */
const endings: unknown = Reflect.get(globalThis, Symbol.for('eyvan.endings'));

/** What another process has kept aside for its transaction is its own for so long: none lasts longer. */
const transactionMaxMs = 60_000;

/** Puts back, and takes away, what those have left that were killed. */
async function tidyDataDir(payload: Payload): Promise<void> {
  for (const name of ['backup', 'restore']) await removeLeftFolders(env.DATA_DIR, name);
  await followFiles.putBackKept(payload, leasesOf(payload) ? transactionMaxMs : 0);
}

/** A small newsroom has all its addresses right before anyone reads one; a large one is read meanwhile. */
const followPatienceMs = 15_000;
const tryAgainMs = 10_000;

/** @returns stops it; what is left is done after the next start */
async function startFollowing(payload: Payload): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  const pause = (ms: number) => setTimeout(ms, null, { signal: stopping.signal }).catch(() => null);
  const follow = async () => {
    while (!stopping.signal.aborted) {
      try {
        await followSiteUrl(payload, () => stopping.signal.aborted);
        return;
      } catch (error) {
        payload.logger.error({ err: error, msg: 'Rebuilding publications failed, and will be tried again' });
        await pause(tryAgainMs);
      }
    }
  };
  const following = follow();
  await Promise.race([following, pause(followPatienceMs)]);
  return async () => {
    stopping.abort();
    await following;
  };
}

/** Boots Payload (with its migrations) and what works in the background; both end with the server. */
export async function startNewsroom(): Promise<void> {
  openDoor(env.SITE_URL);
  keepFolderPrivate(env.DATA_DIR);
  const payload = await getPayload({ config }).catch(endWhereRefused);
  await refuseHalfRestored(payload).catch(endWhereRefused);
  await tidyDataDir(payload);
  await offerFirstAccount(payload);
  const stopFollowing = await startFollowing(payload);
  const { works, tidy } = deliveriesOf(payload);
  const stopBackground = startBackground(payload, {
    works: [
      ...works,
      runningReleases(payload),
      ...deliveringMails(payload),
      lookingAround(payload),
      forgettingShells(payload),
      forgettingNotices(payload),
      forgettingPreviews(payload),
      ...(env.CHECK_LINKS ? [watchLinks(payload)] : []),
    ],
    tidy: async () => {
      await tidy();
      await takeOverSchedules(payload);
    },
  });
  let isEnding = false;
  const fill = async () => {
    await fillDesk(payload, () => isEnding);
    await fillSearchTexts(payload, () => isEnding);
  };
  const filling = fill().catch((error: unknown) =>
    payload.logger.error({
      err: error,
      msg: 'The desk and the lists do not find all that is older than this release',
    }),
  );
  const stopFilling = () => {
    isEnding = true;
    return filling;
  };
  if (Array.isArray(endings))
    endings.push(stopFollowing, stopFilling, stopBackground, () => payload.destroy());
}
