import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { findFreePort, runCommand } from '../scripts/lib/house.mjs';
import { toOwnDatabase } from '../scripts/lib/own-database.mjs';
import { createAppProcess, type AppProcess } from './app-process';
import { openEdge, type Edge } from './edge';
import { password } from './seed-once.mjs';

/** One of several processes of an app, and where it answers. */
type Twin = AppProcess & { url: string };

/** A newsroom on MongoDB: two processes of the CMS, two of the site, an edge before these. */
export interface TwinHouse {
  cms: [Twin, Twin];
  sites: [Twin, Twin];
  edge: Edge;
  /** Has an edition of news published at a time: the job that the admin's server function stores. */
  schedule: (id: string, at: Date) => Promise<void>;
  stop: () => Promise<void>;
}

const createTwin = (app: 'cms' | 'web', url: string, env: Record<string, string>): Twin => ({
  url,
  ...createAppProcess(app, url, env),
});

const newFolder = () => mkdtempSync(join(tmpdir(), 'eyvan-twins-'));

/** Seeds a database of its own and starts all of it; each site asks a CMS of its own. */
export async function openTwinHouse(mongodb: string): Promise<TwinHouse> {
  const findUrls = async () =>
    [await findFreePort(), await findFreePort()].map((port) => `http://127.0.0.1:${port}`);
  const [cmsUrls, siteUrls] = [await findUrls(), await findUrls()];
  const edge = await openEdge(siteUrls);
  const name = `eyvan-twins-${Date.now()}`;
  const shared = {
    DATABASE_URL: toOwnDatabase(mongodb, name),
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET!,
    REVALIDATE_SECRET: process.env.REVALIDATE_SECRET!,
    SITE_URL: edge.url,
    REVALIDATE_URLS: siteUrls.join(','),
    EDGE_URLS: edge.controlUrl,
    // Pictures are files: both processes of the CMS see one folder.
    DATA_DIR: newFolder(),
    DEMO_PASSWORD: password,
  };
  await runCommand('Seeding', 'src/commands/seed.ts', shared);
  const cms = cmsUrls.map((url) => createTwin('cms', url, { ...shared, CMS_URL: url })) as [Twin, Twin];
  const sites = siteUrls.map((url, index) =>
    createTwin('web', url, { ...shared, DATA_DIR: newFolder(), CMS_URL: cmsUrls[index]! }),
  ) as [Twin, Twin];
  const everyone = [...sites, ...cms];
  for (const twin of everyone) await twin.start();
  const client = new MongoClient(shared.DATABASE_URL);
  const schedule = async (id: string, at: Date) => {
    const input = { type: 'publish', doc: { relationTo: 'news', value: id } };
    const [now, queue] = [new Date(), 'default'];
    const job = {
      taskSlug: 'schedulePublish',
      input,
      queue,
      waitUntil: at,
      processing: false,
      totalTried: 0,
    };
    await client
      .db()
      .collection('payload-jobs')
      .insertOne({ ...job, createdAt: now, updatedAt: now });
  };
  const stop = async () => {
    await edge.stop();
    for (const twin of everyone) await twin.stop();
    await client.db().dropDatabase();
    await client.close();
  };
  return { cms, sites, edge, schedule, stop };
}
