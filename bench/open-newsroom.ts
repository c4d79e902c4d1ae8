import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createNewsroom } from '@eyvan/test-kit';
import { waitUntilReady } from '../scripts/lib/processes.mjs';
import { closeAtEnd, ending } from './ending';
import { languages as allLanguages, type Language } from './languages';

const secret = () => randomBytes(32).toString('base64url');

interface NewsroomOptions {
  /** SQLite, in the folder of the newsroom, unless another database is named. */
  databaseUrl?: string;
  /** Of the generated items. */
  languages?: readonly Language[];
  /** With the index that Payload's REST would need for its list. */
  hasRestIndex?: boolean;
}

/** A seeded newsroom of its own, run as `npm start` runs it, on free ports of 127.0.0.1, in a folder that goes with it. */
export async function openNewsroom({
  databaseUrl,
  languages = allLanguages,
  hasRestIndex = false,
}: NewsroomOptions = {}) {
  const password = secret();
  const { cms, site, cmsUrl, siteUrl, dataDir, run, stop } = await createNewsroom({
    env: {
      PAYLOAD_SECRET: secret(),
      REVALIDATE_SECRET: secret(),
      DEMO_PASSWORD: password,
      ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
    },
  });
  const command = (name: string, file: string, args: string[] = []) =>
    run(name, file, args, { signal: ending });
  return {
    siteUrl,
    cmsUrl,
    /** Who publishes while it is measured. */
    editor: { email: 'editor@eyvan.example', password },
    seed: () => command('Seeding', 'src/commands/seed.ts'),
    generate: (from: number, to: number) => {
      const options = [`--languages=${languages.join()}`, ...(hasRestIndex ? ['--rest-index'] : [])];
      return command('Generating', '../../bench/generate.ts', [String(from), String(to), ...options]);
    },
    /** Puts so many items in all languages on the desk, and nowhere else. */
    fillDesk: (items: number) => command('Filling the desk', '../../bench/fill-desk.ts', [String(items)]),
    /** @returns the ids of the two processes */
    start: async () => {
      const [cmsPid, sitePid] = [await cms.start(), await site.start()];
      await waitUntilReady(`${siteUrl}/readyz`);
      return { cmsPid, sitePid };
    },
    stop,
    close: closeAtEnd(async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    }),
  };
}

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>;
