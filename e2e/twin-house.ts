import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { findFreePort, runCommand, startApp, stopApp, waitUntilReady } from '../scripts/lib/house.mjs';
import { openEdge, type Edge } from './edge';
import { password } from './seed-once.mjs';

type Process = ReturnType<typeof startApp>;

/** One of several processes of an app. */
export interface Twin {
  url: string;
  start: () => Promise<void>;
  /** SIGKILL ends it at once, whatever it is at. */
  stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** A newsroom on MongoDB: two processes of the CMS, two of the site, an edge before these. */
export interface TwinHouse {
  cms: [Twin, Twin];
  sites: [Twin, Twin];
  edge: Edge;
  /** Has an edition of news published at a time: the job that the admin's server function stores. */
  schedule: (id: string, at: Date) => Promise<void>;
  stop: () => Promise<void>;
}

function createTwin(app: 'cms' | 'web', port: number, env: Record<string, string>): Twin {
  const url = `http://127.0.0.1:${port}`;
  const door = app === 'cms' ? 'readyz' : 'healthz';
  let child: Process | null = null;
  const start = async () => {
    child = startApp(app, port, env);
    await waitUntilReady(`${url}/${door}`, { child });
  };
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    if (signal === 'SIGTERM') return stopApp(child);
    const gone = new Promise((resolve) => child!.once('exit', resolve));
    child.kill(signal);
    await gone;
  };
  return { url, start, stop };
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'eyvan-twins-'));

/** Seeds a database of its own and starts all of it; each site asks a CMS of its own. */
export async function openTwinHouse(mongodb: string): Promise<TwinHouse> {
  const [cmsPorts, sitePorts] = [
    [await findFreePort(), await findFreePort()],
    [await findFreePort(), await findFreePort()],
  ] as [[number, number], [number, number]];
  const at = (port: number) => `http://127.0.0.1:${port}`;
  const siteUrls = sitePorts.map(at);
  const edge = await openEdge(siteUrls);
  const name = `eyvan-twins-${Date.now()}`;
  const shared = {
    DATABASE_URL: mongodb.replace(/^([^:]+:\/\/[^/?]+)[^?]*/, `$1/${name}`),
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET!,
    REVALIDATE_SECRET: process.env.REVALIDATE_SECRET!,
    SITE_URL: edge.url,
    REVALIDATE_URLS: siteUrls.join(','),
    EDGE_URLS: edge.controlUrl,
    // Pictures are files: both processes of the CMS see one folder.
    DATA_DIR: newFolder(),
    DEMO_PASSWORD: password,
  };
  await runCommand('Seeding', 'src/seed/cli.ts', shared);
  const cms = cmsPorts.map((port) =>
    createTwin('cms', port, { ...shared, CMS_PORT: String(port), CMS_URL: at(port) }),
  ) as [Twin, Twin];
  const sites = sitePorts.map((port, index) =>
    createTwin('web', port, {
      ...shared,
      DATA_DIR: newFolder(),
      PORT: String(port),
      CMS_URL: at(cmsPorts[index]!),
    }),
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
