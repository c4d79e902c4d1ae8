import { waitFor } from '@eyvan/test-kit';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Db } from 'mongodb';
import type { Payload } from 'payload';
import { republish } from '../src/publishing/republish';
import { bootNewsroom } from './open-newsroom';
import { bundleFixture } from './bundle-fixture';
import { createReferences } from './content';
import { isOnMongodb } from './database';
import { publicationsOf } from './editions';
import type { Told } from './fixtures/publish-loop';

// `kill -9` at random moments of publishing: what was acknowledged is there, whole; what was not is there whole, or not.
// On MongoDB each kill within a transaction costs the five seconds after which its lease to write passes on.
const kills = isOnMongodb ? 10 : 20;

interface Worker {
  child: ChildProcess;
  said: (line: string) => Promise<void>;
}
const workers: Worker[] = [];
let fixture: Awaited<ReturnType<typeof bundleFixture>>;
const told: Told[] = [];
const complaints: string[] = [];

/** A process that has loaded its code and waits to be told: loading takes longer than anything that it does. */
function startWorker(name: string): Worker {
  const { program, args, env } = fixture;
  const child = spawn(program, [...args, name], { env, stdio: 'pipe' });
  child.stderr!.on('data', (data: Buffer) => complaints.push(String(data)));
  const waiting = new Map<string, () => void>();
  const heard = new Set<string>();
  createInterface({ input: child.stdout! }).on('line', (line) => {
    if (line.startsWith('{')) {
      // What the kill cut off in the middle was not acknowledged.
      if (line.endsWith('}')) told.push(JSON.parse(line) as Told);
      const { at, exists } = line.endsWith('}') ? (JSON.parse(line) as Told) : { at: 'begin', exists: true };
      const step = at === 'begin' ? 'working' : exists ? 'acknowledged' : 'gone';
      heard.add(step);
      waiting.get(step)?.();
    }
    heard.add(line);
    waiting.get(line)?.();
  });
  const said = (line: string) =>
    new Promise<void>((resolve, reject) => {
      if (heard.has(line)) resolve();
      waiting.set(line, resolve);
      child.once('close', (code, signal) =>
        reject(new Error(`It ended before it said "${line}" (${code ?? signal}): ${complaints.join('')}`)),
      );
    });
  const worker = { child, said };
  workers.push(worker);
  return worker;
}

/** After `step`, so that a slow machine has something to lose too, and then at any moment of what follows. */
async function killAtSomeMoment({ child, said }: Worker, step: 'acknowledged' | 'gone') {
  await said('loaded');
  child.stdin!.write('go\n');
  await said(step);
  const lines = told.length + Math.floor(Math.random() * 10);
  await waitFor(() => told.length >= lines, Boolean, { everyMs: 1 });
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
  child.kill('SIGKILL');
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  // One that ended by itself had failed.
  expect({ code, signal, complaints }).toEqual({
    code: null,
    signal: 'SIGKILL',
    complaints: expect.any(Array) as string[],
  });
}

const isAbout = (itemId: string, text: string | null) => Boolean(text?.includes(`item:${itemId}`));

/** What each item may look like now: as it was last acknowledged, or as the change that was cut off would have left it. */
function expectationsOf(): Map<string, Told[]> {
  const possible = new Map<string, Told[]>();
  for (const line of told) {
    const before = possible.get(line.itemId) ?? [{ ...line, at: 'done', headline: null, exists: true }];
    possible.set(line.itemId, line.at === 'done' ? [line] : [...before, line]);
  }
  return possible;
}

let payload: Payload;
let sequenceBefore: number;
let pushesBefore: number;
let stop: () => Promise<void>;

const countPushes = () =>
  payload.db.count({ collection: 'outbox' as never, where: {} }).then((all) => all.totalDocs);
const highestSequence = async () =>
  Math.max(0, ...(await publicationsOf(payload)).map(({ sequence }) => Number(sequence)));

beforeAll(async () => {
  fixture = await bundleFixture('publish-loop');
  const before = await bootNewsroom('before');
  payload = before.payload;
  await createReferences(payload);
  sequenceBefore = await highestSequence();
  pushesBefore = await countPushes();
  // Nobody has the file open but the one that is killed: the next has to recover it.
  await payload.destroy();
  let next = startWorker('0');
  for (let kill = 0; kill < kills; kill += 1) {
    const worker = next;
    if (kill + 1 < kills) next = startWorker(String(kill + 1));
    await killAtSomeMoment(worker, kill % 4 === 0 ? 'gone' : 'acknowledged');
  }
  ({ payload, stop } = await bootNewsroom('after'));
}, 300_000);
afterAll(async () => {
  for (const { child } of workers) child.kill('SIGKILL');
  await fixture.remove();
  await stop?.();
});

const rowsOf = async (itemId: string) =>
  (
    await payload.db.find<Record<string, any> & { id: string }>({
      collection: 'news',
      where: { itemId: { equals: itemId } },
    })
  ).docs;

describe(`after ${kills} kills`, () => {
  it('there was something to lose', () => {
    expect(told.filter(({ at }) => at === 'done').length).toBeGreaterThan(kills);
    expect(told.some(({ at, exists }) => at === 'done' && !exists)).toBe(true);
  });

  it('the database is whole', async () => {
    const { connection, drizzle } = payload.db as unknown as {
      connection: { db: Db };
      drizzle: { run: (sql: string) => Promise<{ rows: object[] }> };
    };
    if (!isOnMongodb) {
      expect((await drizzle.run('PRAGMA integrity_check')).rows).toMatchObject([{ integrity_check: 'ok' }]);
      expect((await drizzle.run('PRAGMA foreign_key_check')).rows).toEqual([]);
      return;
    }
    for (const { name } of await connection.db.listCollections().toArray())
      expect(await connection.db.command({ validate: name })).toMatchObject({ valid: true });
  });

  it('all that was acknowledged is there: document, version and publication agree', async () => {
    for (const [itemId, possible] of expectationsOf()) {
      const [row] = await rowsOf(itemId);
      const [publication] = await publicationsOf(payload, itemId);
      const shown =
        publication?.state === 'public' ? (JSON.parse(publication.itemJson) as { headline: string }) : null;
      const found = { headline: shown?.headline ?? null, exists: Boolean(row) };
      expect(possible.map(({ headline, exists }) => ({ headline, exists }))).toContainEqual(found);
      if (!row) continue;
      expect(row._status).toBe(found.headline === null ? 'draft' : 'published');
      if (found.headline !== null) expect(row.headline).toBe(found.headline);
      const { docs } = await payload.db.findVersions<Record<string, any>>({
        collection: 'news',
        where: { and: [{ parent: { equals: row.id } }, { 'version._status': { equals: 'published' } }] },
        sort: '-updatedAt',
        limit: 1,
      });
      if (found.headline !== null)
        expect(docs[0]!.version).toMatchObject({ headline: found.headline, body: row.body });
    }
  });

  it('every document has its versions, and every version its document', async () => {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'news',
      limit: 0,
      pagination: false,
    });
    const versions = (await payload.db.findVersions({ collection: 'news', limit: 0, pagination: false }))
      .docs;
    const parents = new Set(versions.map(({ parent }) => String(parent)));
    expect([...parents].sort()).toEqual(docs.map(({ id }) => id).sort());
    const latest = versions.filter((version) => (version as { latest?: boolean }).latest);
    expect(latest.length).toBe(docs.length);
  });

  it('every change of what the public sees has its number, and its push', async () => {
    const changes = (await highestSequence()) - sequenceBefore;
    expect((await countPushes()) - pushesBefore).toBe(changes);
    const sequences = (await publicationsOf(payload)).map(({ sequence }) => sequence as number);
    expect(new Set(sequences).size).toBe(sequences.length);
    const { docs } = await payload.db.find<{ id: string; message: object }>({
      collection: 'outbox' as never,
      limit: 0,
      pagination: false,
    });
    const messages = docs.map(({ message }) => JSON.stringify(message));
    for (const { at, itemId } of told)
      if (at === 'done') expect(messages.some((text) => isAbout(itemId, text))).toBe(true);
  });

  it('there is nothing to mend', async () => {
    expect(await republish(payload)).toEqual([]);
  });
});
