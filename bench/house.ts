import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort, runCommand, startApp, stopApp, waitUntilReady } from '../scripts/lib/house.mjs';

type Process = ReturnType<typeof startApp>;
const secret = () => randomBytes(32).toString('base64url');

/** A seeded newsroom of its own, run as `npm start` runs it, on free ports of 127.0.0.1, in a folder that goes with it. */
export async function openHouse() {
  const dataDir = mkdtempSync(join(tmpdir(), 'eyvan-bench-'));
  const [sitePort, cmsPort] = [await findFreePort(), await findFreePort()];
  const siteUrl = `http://127.0.0.1:${sitePort}`;
  const cmsUrl = `http://127.0.0.1:${cmsPort}`;
  const password = secret();
  const env = {
    DATA_DIR: dataDir,
    DATABASE_URL: `file:${join(dataDir, 'eyvan.db')}`,
    PAYLOAD_SECRET: secret(),
    REVALIDATE_SECRET: secret(),
    DEMO_PASSWORD: password,
    SITE_URL: siteUrl,
    CMS_URL: cmsUrl,
    PORT: String(sitePort),
    CMS_PORT: String(cmsPort),
  };
  const running: Process[] = [];
  const startOne = async (app: string, port: number, url: string) => {
    const child = startApp(app, port, env);
    running.push(child);
    await waitUntilReady(`${url}/readyz`, { child });
  };
  const stop = async () => {
    // The site first: it asks the CMS.
    while (running.length > 0) await stopApp(running.pop()!);
  };
  return {
    siteUrl,
    cmsUrl,
    password,
    seed: () => runCommand('Seeding', 'src/seed/cli.ts', env),
    generate: (from: number, to: number) =>
      runCommand('Generating', '../../bench/generate.ts', env, [String(from), String(to)]),
    start: async () => {
      await startOne('cms', cmsPort, cmsUrl);
      await startOne('web', sitePort, siteUrl);
    },
    stop,
    close: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;
