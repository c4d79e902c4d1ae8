import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Agent, setGlobalDispatcher } from 'undici';
import { sendLocationOnce } from './cache/send-location-once';
import { createSiteCache, installSiteCache } from './cache/site-cache';
import { openDoor } from './door/door';
import { env, type Env } from './env';
import { catchUp } from './push/catch-up';

/**
 * How this process asks the CMS. Next drops the abort signal of a page's fetch when it makes the page anew behind
 * a reader's back, and a CMS that hangs would hold it for 300 s; the times of the dispatcher are not dropped.
 * Sixteen connections are also the most calls that run at once: a crowd on cold pages waits here, not in the CMS.
 */
const askTheCms = { headersTimeout: 2000, bodyTimeout: 2000, connect: { timeout: 2000 }, connections: 16 };

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
  const { cmsUrl, dataDir, revalidateSecret } = envOrExit();
  setGlobalDispatcher(new Agent(askTheCms));
  sendLocationOnce();
  openDoor();
  const cache = await createSiteCache(path.join(dataDir, 'site-cache'), await readBuildId());
  await catchUp(cache, cmsUrl, revalidateSecret);
  installSiteCache(cache);
}
