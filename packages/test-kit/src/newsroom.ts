import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort, runCommand } from '../../../scripts/lib/processes.mjs';
import { createAppProcess, type AppProcess } from './app-process';

export interface NewsroomOptions {
  /** Of the variables in `.env.example`: the secrets, and what is to be otherwise than on a machine of one's own. */
  env: Record<string, string>;
  /** How this machine is named in addresses: `localhost`, where browsers store cookies of both apps apart. */
  host?: string;
  /** Where the site asks the CMS, if not at its own address: what stands between the two. */
  cmsUrlOfSite?: string;
}

/** CMS and site, run as `npm start` runs them, on free ports, with a folder and a SQLite file of their own. */
export interface Newsroom {
  siteUrl: string;
  cmsUrl: string;
  dataDir: string;
  env: Record<string, string>;
  cms: AppProcess;
  site: AppProcess;
  /** Runs a command of the CMS to its end: `src/commands/seed.ts`. @throws Error with what it said */
  run: (name: string, file: string, args?: string[], options?: { signal?: AbortSignal }) => Promise<void>;
  /** The site first: it asks the CMS. */
  stop: () => Promise<void>;
}

export const createFolder = (name: string): string => mkdtempSync(join(tmpdir(), `eyvan-${name}-`));

/** An address of this machine that is free at this moment. */
export const findFreeUrl = async (host = '127.0.0.1'): Promise<string> =>
  `http://${host}:${await findFreePort()}`;

/** A newsroom that is not started yet, and has nothing in it. */
export async function createNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const { host = '127.0.0.1', cmsUrlOfSite } = options;
  const dataDir = options.env.DATA_DIR ?? createFolder('newsroom');
  const [siteUrl, cmsUrl] = [await findFreeUrl(host), await findFreeUrl(host)];
  const env: Record<string, string> = {
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${join(dataDir, 'eyvan.db')}`,
    SITE_URL: siteUrl,
    CMS_URL: cmsUrl,
    PORT: new URL(siteUrl).port,
    CMS_PORT: new URL(cmsUrl).port,
    REVALIDATE_URLS: siteUrl,
    // No test asks the network.
    CHECK_LINKS: '0',
    ...options.env,
  };
  const cms = createAppProcess('cms', cmsUrl, env);
  const site = createAppProcess('web', siteUrl, { ...env, CMS_URL: cmsUrlOfSite ?? cmsUrl });
  return {
    siteUrl,
    cmsUrl,
    dataDir,
    env,
    cms,
    site,
    run: (name, file, args = [], more = {}) => runCommand(name, file, env, args, more),
    stop: async () => {
      await site.stop();
      await cms.stop();
    },
  };
}
