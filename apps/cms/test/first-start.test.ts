import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Payload } from 'payload';
import { republish } from '../src/publishing/republish';
import { z } from 'zod';
import { anyRows, readItems, readJson } from '../src/seed/read-content';
import { bootNewsroom } from './open-newsroom';
import { bundleFixture } from './bundle-fixture';
import { isOnMongodb } from './database';

// `kill -9` at moments of a first start, which migrates and loads the sample: the next one goes on, and at the end all
// of it is there, once.
const kills = 20;
/** By seed, so that a failure can be had again: FIRST_START_SEED=… */
const seed = Number(process.env.FIRST_START_SEED ?? Date.now() % 1_000_000);

/** mulberry32: numbers below one. */
function numbersFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const next = numbersFrom(seed);

interface Start {
  child: ChildProcess;
  heard: (line: string) => Promise<void>;
  complaints: string[];
  /** With its exit code, or null after a kill. */
  closed: Promise<number | null>;
}
const begun: Start[] = [];
let fixture: Awaited<ReturnType<typeof bundleFixture>>;

/** A process that has loaded its code and waits: loading takes longer than much of what it does. */
function prepareStart(): Start {
  const { program, args, env } = fixture;
  const child = spawn(program, args, { env: { ...env, NODE_ENV: 'production' }, stdio: 'pipe' });
  const closed = once(child, 'close').then(([code]) => code as number | null);
  const lines = new Set<string>();
  const complaints: string[] = [];
  child.stderr.on('data', (data: Buffer) => complaints.push(String(data)));
  const output = createInterface({ input: child.stdout });
  output.on('line', (line) => lines.add(line));
  const heard = (line: string) =>
    new Promise<void>((resolve, reject) => {
      if (lines.has(line)) resolve();
      output.on('line', (said) => said === line && resolve());
      child.once('close', (code, signal) =>
        reject(
          new Error(`It ended before "${line}" (${code ?? signal}, seed ${seed}): ${complaints.join('')}`),
        ),
      );
    });
  const start = { child, closed, complaints, heard };
  begun.push(start);
  return start;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let interrupted = 0;
let payload: Payload;
let stop: () => Promise<void>;

/** Every fourth within the migrations, the others within the sample. @returns whether it had ended before the kill */
async function killOne({ child, closed, complaints, heard }: Start, index: number): Promise<boolean> {
  await heard('loaded');
  child.stdin!.write('go\n');
  const isWhole = heard('whole').then(
    () => true,
    () => false,
  );
  if (index % 4 === 0) await pause(next() * 400);
  else {
    await heard('ready');
    await Promise.race([pause(next() * 900), isWhole]);
  }
  child.kill('SIGKILL');
  const code = await closed;
  // One that ended by itself had failed, or was done.
  if (code) throw new Error(`It ended with ${code} (seed ${seed}): ${complaints.join('')}`);
  return code === 0;
}

beforeAll(async () => {
  fixture = await bundleFixture('first-start');
  let prepared = prepareStart();
  for (let index = 0; index < kills; index += 1) {
    const start = prepared;
    prepared = prepareStart();
    if (!(await killOne(start, index))) interrupted += 1;
  }
  await prepared.heard('loaded');
  prepared.child.stdin!.write('go\n');
  await prepared.heard('whole');
  ({ payload, stop } = await bootNewsroom('after'));
}, 300_000);
afterAll(async () => {
  for (const { child } of begun) child.kill('SIGKILL');
  await fixture.remove();
  await stop?.();
});

const count = async (collection: string) =>
  (await payload.db.count({ collection: collection as never, where: {} })).totalDocs;
const lengthOf = (name: string) => readJson(name, anyRows).length;
const editionsOf = (kind: 'news' | 'events') =>
  readItems(kind, z.object({ original: z.string() })).reduce((sum, { editions }) => sum + editions.length, 0);

describe(`after ${kills} kills of a first start`, () => {
  it('there was something to lose', () => expect(interrupted).toBeGreaterThanOrEqual(kills / 2));

  it('all of the sample is there, once', async () => {
    const names = [
      'categories',
      'cities',
      'organizations',
      'venues',
      'media',
      'news',
      'events',
      'users',
      'outbox',
    ];
    const counts = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await count(name)])),
    );
    expect({ ...counts, seed }).toEqual({
      categories: lengthOf('categories.json'),
      cities: lengthOf('cities.json'),
      organizations: lengthOf('organizations.json'),
      venues: lengthOf('venues.json'),
      media: lengthOf('media.json'),
      news: editionsOf('news'),
      events: editionsOf('events'),
      users: 4,
      outbox: 0,
      seed,
    });
  });

  it('and public, as it was written then', async () => {
    expect(await republish(payload)).toEqual([]);
    const { docs } = await payload.find({ collection: 'news', limit: 0, depth: 0 });
    for (const { publishedAt, updatedAt } of docs) expect(updatedAt).toBe(publishedAt);
    for (const slug of ['news', 'events'] as const) {
      const editions = (await payload.find({ collection: slug, limit: 0, depth: 0 })).docs;
      // As nothing has changed since, no translation is behind.
      const states = editions.flatMap(({ translation }) => translation?.state ?? []);
      expect([slug, new Set(states)]).toEqual([slug, new Set(['current'])]);
    }
    const { docs: pictures } = await payload.find({ collection: 'media', limit: 0, locale: 'fa' });
    for (const { alt, filename } of pictures) {
      expect(alt).toMatch(/\p{Script=Arabic}/u);
      expect(existsSync(join(process.env.DATA_DIR!, 'media', filename!))).toBe(true);
    }
  });

  it('everybody can sign in with the password that is shown', async () => {
    const file = join(process.env.DATA_DIR!, 'demo-accounts.json');
    const { accounts, isLoaded, password } = JSON.parse(readFileSync(file, 'utf8')) as {
      accounts: string[];
      isLoaded: boolean;
      password: string;
    };
    expect(isLoaded).toBe(true);
    for (const email of accounts) await payload.login({ collection: 'users', data: { email, password } });
  });

  it('the database is whole', async () => {
    if (isOnMongodb) return;
    const { drizzle } = payload.db as unknown as {
      drizzle: { run: (sql: string) => Promise<{ rows: object[] }> };
    };
    expect((await drizzle.run('PRAGMA integrity_check')).rows).toMatchObject([{ integrity_check: 'ok' }]);
  });
});
