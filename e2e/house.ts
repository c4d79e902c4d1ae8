import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type Client } from '@eyvan/client';
import { findFreePort, startApp, stopApp, waitUntilReady } from '../scripts/lib/house.mjs';
import type { SwitchProxy } from './switch-proxy';

type Process = ReturnType<typeof startApp>;

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

const end = async (child: Process | null, signal: NodeJS.Signals) => {
  if (!child) return;
  if (signal === 'SIGTERM') return stopApp(child);
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  await gone;
};

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
  let cms: Process | null = null;
  let site: Process | null = null;
  const startCms = async () => {
    cms = startApp('cms', cmsPort, env);
    await waitUntilReady(`${cmsUrl}/readyz`, { child: cms });
  };
  const startSite = async () => {
    site = startApp('web', sitePort, { ...env, CMS_URL: toCms?.url ?? cmsUrl });
    await waitUntilReady(`${siteUrl}/healthz`, { child: site });
  };
  const stopCms = (signal: NodeJS.Signals = 'SIGTERM') => end(cms, signal);
  const stopSite = (signal: NodeJS.Signals = 'SIGTERM') => end(site, signal);
  // The site first: it is there to take what the CMS has to tell at its start, all of it in order.
  await startSite();
  await startCms();
  const stop = async () => {
    await stopSite();
    await stopCms();
  };
  return {
    siteUrl,
    cmsUrl,
    env,
    client: createClient({ baseUrl: siteUrl }),
    startCms,
    stopCms,
    startSite,
    stopSite,
    stop,
  };
}
