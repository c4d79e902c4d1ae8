import { createAppProcess, createFolder, findFreeUrl, type AppProcess } from '@eyvan/test-kit';
import { MongoClient } from 'mongodb';
import { runCommand } from '../scripts/lib/processes.mjs';
import { toOwnDatabase } from '../scripts/lib/own-database.mjs';
import { openEdge, type Edge } from './edge';
import { password } from './seed-once.mjs';

/** A newsroom on MongoDB: two processes of the CMS, two of the site, an edge before these. */
export interface TwinNewsroom {
  cms: [AppProcess, AppProcess];
  sites: [AppProcess, AppProcess];
  edge: Edge;
  stop: () => Promise<void>;
}

/** Seeds a database of its own and starts all of it; each site asks a CMS of its own. */
export async function openTwinNewsroom(mongodb: string): Promise<TwinNewsroom> {
  const cmsUrls = [await findFreeUrl(), await findFreeUrl()];
  const siteUrls = [await findFreeUrl(), await findFreeUrl()];
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
    DATA_DIR: createFolder('twins'),
    DEMO_PASSWORD: password,
  };
  await runCommand('Seeding', 'src/commands/seed.ts', shared);
  const cms = cmsUrls.map((url) => createAppProcess('cms', url, { ...shared, CMS_URL: url })) as [
    AppProcess,
    AppProcess,
  ];
  const sites = siteUrls.map((url, index) =>
    createAppProcess('web', url, { ...shared, DATA_DIR: createFolder('twins'), CMS_URL: cmsUrls[index]! }),
  ) as [AppProcess, AppProcess];
  const everyone = [...sites, ...cms];
  for (const twin of everyone) await twin.start();
  const client = new MongoClient(shared.DATABASE_URL);
  const stop = async () => {
    await edge.stop();
    for (const twin of everyone) await twin.stop();
    await client.db().dropDatabase();
    await client.close();
  };
  return { cms, sites, edge, stop };
}
