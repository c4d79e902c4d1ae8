import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type Client } from '@eyvan/client';
import { findFreePort } from '../scripts/lib/house.mjs';
import { createAppProcess } from './app-process';
import type { SwitchProxy } from './switch-proxy';

/** The whole newsroom, running as `npm start` runs it, on free ports, with data of its own. */
export interface House {
  siteUrl: string;
  cmsUrl: string;
  env: Record<string, string>;
  client: Client;
  startCms: () => Promise<void>;
  stopCms: (signal?: NodeJS.Signals) => Promise<void>;
  startSite: () => Promise<void>;
  stopSite: (signal?: NodeJS.Signals) => Promise<void>;
  stop: () => Promise<void>;
}

interface Options {
  /** Stands between the site and the CMS that it asks. */
  toCms?: SwitchProxy;
  /** Stands between the CMS and the site that it pushes to. */
  toSite?: SwitchProxy;
  /** What the public comes through, where the CMS tells it of withdrawals, and what stands between it and the site. */
  edge?: { url: string; controlUrl: string; toSite: SwitchProxy };
}

/** Starts CMS and site on a copy of the seeded newsroom. */
export async function openHouse({ toCms, toSite, edge }: Options = {}): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), 'eyvan-e2e-'));
  cpSync(process.env.EYVAN_E2E_SEED!, dataDir, { recursive: true });
  const [sitePort, cmsPort] = [await findFreePort(), await findFreePort()];
  const siteUrl = `http://localhost:${sitePort}`;
  const cmsUrl = `http://localhost:${cmsPort}`;
  if (toCms) toCms.target = cmsUrl;
  if (toSite) toSite.target = siteUrl;
  if (edge) edge.toSite.target = siteUrl;
  const env: Record<string, string> = {
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${join(dataDir, 'eyvan.db')}`,
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET!,
    REVALIDATE_SECRET: process.env.REVALIDATE_SECRET!,
    SITE_URL: edge?.url ?? siteUrl,
    CMS_URL: cmsUrl,
    PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
    REVALIDATE_URLS: toSite?.url ?? siteUrl,
    ...(edge ? { EDGE_URLS: edge.controlUrl } : {}),
  };
  const cms = createAppProcess('cms', cmsUrl, env);
  const site = createAppProcess('web', siteUrl, { ...env, CMS_URL: toCms?.url ?? cmsUrl });
  // The site first: it is there to take what the CMS has to tell at its start, all of it in order.
  await site.start();
  await cms.start();
  const stop = async () => {
    await site.stop();
    await cms.stop();
  };
  return {
    siteUrl,
    cmsUrl,
    env,
    client: createClient({ baseUrl: siteUrl }),
    startCms: cms.start,
    stopCms: cms.stop,
    startSite: site.start,
    stopSite: site.stop,
    stop,
  };
}
