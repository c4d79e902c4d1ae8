import config from '@payload-config';
import { getPayload } from 'payload';
import { refuseHalfRestored } from './database/half-restored';
import { endWhereRefused } from './database/refusal';
import { startBackground } from './jobs/background';
import { openDoor } from './open-door';
import { followSiteUrl } from './publishing/follow-site-url';

/** What `scripts/lib/serve.mjs` ends when the server has closed; nobody asks for it under `next dev`. */
const endings = (globalThis as unknown as Record<symbol, (() => Promise<void>)[] | undefined>)[
  Symbol.for('eyvan.endings')
];

/** Boots Payload (with its migrations) and what works in the background; both end with the server. */
export async function startHouse(): Promise<void> {
  openDoor();
  const payload = await getPayload({ config }).catch(endWhereRefused);
  await refuseHalfRestored(payload).catch(endWhereRefused);
  await followSiteUrl(payload);
  const stopBackground = startBackground(payload);
  endings?.push(stopBackground, () => payload.destroy());
}
