import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createSiteCache, installSiteCache } from './cache/site-cache';
import { openDoor } from './door/door';
import { env, type Env } from './env';
import { catchUp } from './push/catch-up';
import { boundFetches } from './upstream/bound-fetches';
import { sendLocationOnce } from './upstream/send-location-once';

/** The most calls of the CMS that run at once: a crowd on cold pages waits here, not there. */
const connections = 16;

function envOrExit(): Env {
  try {
    return env();
  } catch (error) {
    // Next would print a stack and go on to answer each request with 500.
    console.error((error as Error).message);
    process.exit(1);
  }
}

/** Next names each build; under `next dev` there is none. */
const readBuildId = () =>
  readFile(path.join(process.cwd(), '.next/BUILD_ID'), 'utf8').then(
    (id) => id.trim(),
    () => 'development',
  );

/** What must stand before the first request. @throws when the tag times cannot be kept */
export async function startSite(): Promise<void> {
  const { adminUrl, cmsUrl, dataDir, revalidateSecret } = envOrExit();
  boundFetches(connections);
  sendLocationOnce();
  openDoor(adminUrl);
  const cache = await createSiteCache(path.join(dataDir, 'site-cache'), await readBuildId());
  await catchUp(cache, cmsUrl, revalidateSecret);
  installSiteCache(cache);
}
