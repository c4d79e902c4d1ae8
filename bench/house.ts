import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort, runCommand, startApp, stopApp, waitUntilReady } from '../scripts/lib/house.mjs';
import { closeAtEnd, ending } from './ending';
import { languages as allLanguages, type Language } from './languages';

type Process = ReturnType<typeof startApp>;
const secret = () => randomBytes(32).toString('base64url');

interface HouseOptions {
  /** SQLite, in the folder of the newsroom, unless another database is named. */
  databaseUrl?: string;
  /** Of the generated items. */
  languages?: readonly Language[];
  /** With the index that Payload's REST would need for its list. */
  hasRestIndex?: boolean;
}

/** A seeded newsroom of its own, run as `npm start` runs it, on free ports of 127.0.0.1, in a folder that goes with it. */
export async function openHouse({
  databaseUrl,
  languages = allLanguages,
  hasRestIndex = false,
}: HouseOptions = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), 'eyvan-bench-'));
  const [sitePort, cmsPort] = [await findFreePort(), await findFreePort()];
  const siteUrl = `http://127.0.0.1:${sitePort}`;
  const cmsUrl = `http://127.0.0.1:${cmsPort}`;
  const password = secret();
  const env = {
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl ?? `file:${join(dataDir, 'eyvan.db')}`,
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
    return child.pid!;
  };
  const stop = async () => {
    // The site first: it asks the CMS.
    while (running.length > 0) await stopApp(running.pop()!);
  };
  const command = (name: string, file: string, args: string[] = []) =>
    runCommand(name, file, env, args, { signal: ending });
  return {
    siteUrl,
    cmsUrl,
    password,
    seed: () => command('Seeding', 'src/commands/seed.ts'),
    generate: (from: number, to: number) => {
      const options = [`--languages=${languages.join()}`, ...(hasRestIndex ? ['--rest-index'] : [])];
      return command('Generating', '../../bench/generate.ts', [String(from), String(to), ...options]);
    },
    /** @returns the ids of the two processes */
    start: async () => ({
      cmsPid: await startOne('cms', cmsPort, cmsUrl),
      sitePid: await startOne('web', sitePort, siteUrl),
    }),
    stop,
    close: closeAtEnd(async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    }),
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;
