import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { runReleases } from '../src/editions/releases/run-releases';
import { republish } from '../src/publishing/republish';
import { apiOf, type Api } from './api';
import { bundleFixture } from './bundle-fixture';
import { isOnMongodb } from './database';
import { createEdition, createTranslation, publish } from './editions';
import { openStaffedNewsroom } from './open-newsroom';

// A worker that is killed before any step of a release: all of it has happened or nothing, and the next worker does it.
const { payload, refs, rests } = await openStaffedNewsroom();
/** On MongoDB each kill within a transaction costs the five seconds after which its lease to write passes on. */
const killsMax = isOnMongodb ? 4 : 8;

let fixture: Awaited<ReturnType<typeof bundleFixture>>;
let get: Api;
const children: ChildProcess[] = [];

beforeAll(async () => {
  get = apiOf(payload);
  fixture = await bundleFixture('release-once');
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await fixture.remove();
});

/** A process that has booted, and waits to be told before which step it dies; 0 for none. */
function startWorker() {
  const { program, args, env } = fixture;
  const child = spawn(program, args, { env, stdio: 'pipe' });
  children.push(child);
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => (complaints += String(data)));
  const ended = once(child, 'close') as Promise<[number | null, string | null]>;
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise<void>((resolve) =>
    lines.on('line', (line) => {
      said.push(line);
      if (line === 'ready') resolve();
    }),
  );
  const run = async (killAt: number) => {
    await Promise.race([
      ready,
      ended.then(() => Promise.reject(new Error(`It ended before it was ready: ${complaints}`))),
    ]);
    child.stdin.write(`${killAt}\n`);
    const [code, signal] = await ended;
    return { code, signal, steps: Number(said.find((line) => line.startsWith('done'))?.slice(5) ?? 0) };
  };
  return { run };
}
const calmly = { code: 0, signal: null, steps: expect.any(Number) as number };

/** An item in two languages with a release that is due: it goes out, or, where it is public, leaves. */
async function planDue(action: 'publish' | 'withdraw') {
  const en = await createEdition(payload, 'news', [refs.design]);
  const ru = await createTranslation(payload, 'news', en, {
    language: 'ru',
    headline: 'Зал',
    scriptMeant: true,
  });
  if (action === 'withdraw') for (const { id } of [en, ru]) await publish(payload, 'news', id);
  const { body, status } = await rests.editor('POST', '/releases', {
    action,
    at: new Date(Date.now() + 3_600_000).toISOString(),
    editions: [en, ru].map(({ id }) => ({ collection: 'news', id })),
  });
  expect(status).toBe(201);
  const at = new Date(Date.now() - 1_000).toISOString();
  await payload.db.updateOne({ collection: 'releases', id: body.id as string, data: { at } });
  const stateNow = async () => {
    const statuses = await Promise.all(
      ['en', 'ru'].map(async (locale) => (await get(`/news/${en.itemId}?locale=${locale}`)).status),
    );
    const { docs } = await payload.db.find<{ id: string; state: string }>({
      collection: 'releases',
      where: { id: { equals: body.id } },
    });
    return [docs[0]!.state, ...statuses];
  };
  return { stateNow, ids: [en.id, ru.id] };
}

const publishedVersions = async (id: string) =>
  (
    await payload.db.findVersions({
      collection: 'news',
      pagination: false,
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    })
  ).docs.length;

describe.each([
  ['publish', ['planned', 404, 404], ['done', 200, 200]],
  ['withdraw', ['planned', 200, 200], ['done', 410, 410]],
] as const)('a release that is to %s', (action, before, after) => {
  it('is whole or not there after a kill at each of its steps, and is done by the next worker', async () => {
    const calm = await planDue(action);
    const { steps, ...ended } = await startWorker().run(0);
    expect(ended).toEqual({ code: 0, signal: null });
    expect(await calm.stateNow()).toEqual(after);
    expect(steps).toBeGreaterThan(8);

    // From the first to the last two: the commit, and just after it.
    const early = Array.from({ length: killsMax - 2 }, (_, index) =>
      Math.round(1 + ((steps - 3) * index) / (killsMax - 3)),
    );
    const kills = [...early, steps - 1, steps];
    const seen = new Set<unknown>();
    let next = startWorker();
    for (const step of kills) {
      const worker = next;
      next = startWorker();
      const { ids, stateNow } = await planDue(action);
      expect(await worker.run(step)).toMatchObject({ code: null, signal: 'SIGKILL' });
      const found = await stateNow();
      expect([before, after]).toContainEqual(found);
      seen.add(found[0]);
      await runReleases(payload);
      expect(await stateNow()).toEqual(after);
      if (action === 'publish') expect(await Promise.all(ids.map(publishedVersions))).toEqual([1, 1]);
    }
    expect([...seen].sort()).toEqual(['done', 'planned']);
    expect(await next.run(0)).toEqual(calmly);
    expect(await republish(payload)).toEqual([]);
  }, 240_000);
});

it('is done once by three workers that look at the same moment', async () => {
  const planned = await Promise.all([planDue('publish'), planDue('publish'), planDue('publish')]);
  const workers = [startWorker(), startWorker(), startWorker()];
  expect(await Promise.all(workers.map(({ run }) => run(0)))).toEqual([calmly, calmly, calmly]);
  for (const { ids, stateNow } of planned) {
    expect(await stateNow()).toEqual(['done', 200, 200]);
    expect(await Promise.all(ids.map(publishedVersions))).toEqual([1, 1]);
  }
  expect(await republish(payload)).toEqual([]);
}, 120_000);
