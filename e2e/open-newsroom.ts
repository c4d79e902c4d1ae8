import { cpSync } from 'node:fs';
import { createClient, type Client } from '@eyvan/client';
import { createFolder, createNewsroom, type Newsroom as Created } from '@eyvan/test-kit';
import type { SwitchProxy } from './switch-proxy';

/** The whole newsroom, running on a copy of the seeded one. */
export interface Newsroom extends Created {
  client: Client;
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
export async function openNewsroom({ toCms, toSite, edge }: Options = {}): Promise<Newsroom> {
  const dataDir = createFolder('e2e');
  cpSync(process.env.EYVAN_E2E_SEED!, dataDir, { recursive: true });
  const newsroom = await createNewsroom({
    host: 'localhost',
    cmsUrlOfSite: toCms?.url,
    env: {
      DATA_DIR: dataDir,
      PAYLOAD_SECRET: process.env.PAYLOAD_SECRET!,
      REVALIDATE_SECRET: process.env.REVALIDATE_SECRET!,
      ...(edge ? { SITE_URL: edge.url, EDGE_URLS: edge.controlUrl } : {}),
      ...(toSite ? { REVALIDATE_URLS: toSite.url } : {}),
    },
  });
  if (toCms) toCms.target = newsroom.cmsUrl;
  if (toSite) toSite.target = newsroom.siteUrl;
  if (edge) edge.toSite.target = newsroom.siteUrl;
  // The site first: it is there to take what the CMS has to tell at its start, all of it in order.
  await newsroom.site.start();
  await newsroom.cms.start();
  return { ...newsroom, client: createClient({ baseUrl: newsroom.siteUrl }) };
}
