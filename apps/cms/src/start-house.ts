import config from '@payload-config';
import { getPayload } from 'payload';
import { refuseHalfRestored } from './database/half-restored';
import { endWhereRefused } from './database/refusal';
import { startBackground } from './jobs/background';
import { followSiteUrl } from './publishing/follow-site-url';

/** Boots Payload (with its migrations) and what works in the background; stops both on SIGTERM. */
export async function startHouse(): Promise<void> {
  const payload = await getPayload({ config }).catch(endWhereRefused);
  await refuseHalfRestored(payload).catch(endWhereRefused);
  await followSiteUrl(payload);
  const stopBackground = startBackground(payload);
  process.once('SIGTERM', () => {
    void stopBackground();
  });
}
