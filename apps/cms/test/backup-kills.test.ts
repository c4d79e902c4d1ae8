import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Payload } from 'payload';
import type { Sum } from '../src/backup/checksum';
import { takeBackup } from '../src/backup/take-backup';
import { mediaDir } from '../src/content/media/media-dir';
import { isHalfRestored } from '../src/platform/database/half-restored';
import { republish } from '../src/publishing/republish';
import { checkReading } from '../src/platform/start/readiness';
import { createShelf, restoreFrom, runCommand, sumsOf } from './backups';
import { bootNewsroom, type Newsroom } from './open-newsroom';
import { isOnMongodb } from './database';
import { createEdition } from './editions';
import { toFixture } from './fixture';
import { fillNewsroom } from './newsroom';

// `kill -9` in the middle of a restore: the newsroom is the old one or the new one, or says that it is neither.
const kills = 8;

let newsroom: Newsroom;
let payload: Payload;
let shelf: Awaited<ReturnType<typeof createShelf>>;
let states: Record<'first' | 'second', Record<string, Sum>>;
const workers: ChildProcess[] = [];

function startWorker(file: string, ...more: string[]) {
  const { program, args, env } = toFixture('restore-once', [file, ...more]);
  const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
  workers.push(child);
  let complaints = '';
  child.stderr.on('data', (data: Buffer) => (complaints += String(data)));
  const heard = new Map<string, number>();
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => heard.set(line, performance.now()));
  const said = async (line: string) => {
    while (!heard.has(line)) {
      const ended = once(child, 'close').then(() => Promise.reject(new Error(`It ended: ${complaints}`)));
      await Promise.race([once(lines, 'line'), ended]);
    }
    return heard.get(line)!;
  };
  return { child, said, go: () => child.stdin.write('go\n') };
}

beforeAll(async () => {
  newsroom = await bootNewsroom();
  payload = newsroom.payload;
  shelf = await createShelf();
  const { refs } = await fillNewsroom(payload);
  await takeBackup(payload, shelf.file('first'));
  const first = await sumsOf(payload);
  for (let index = 0; index < 60; index += 1)
    await createEdition(payload, 'news', [refs.design], { headline: `More ${index}`, _status: 'published' });
  await takeBackup(payload, shelf.file('second'));
  states = { first, second: await sumsOf(payload) };
}, 120_000);
afterAll(async () => {
  for (const child of workers) child.kill('SIGKILL');
  await newsroom.stop();
  await shelf.remove();
});

async function stateNow(): Promise<keyof typeof states | 'half' | 'torn'> {
  if (await isHalfRestored(payload)) return 'half';
  const sums = JSON.stringify(await sumsOf(payload));
  const names = ['first', 'second'] as const;
  return names.find((name) => JSON.stringify(states[name]) === sums) ?? 'torn';
}

it(`${kills} kills at any moment leave one or the other, whole`, async () => {
  // How long it takes when nobody kills it: moments are chosen within that.
  const calm = startWorker(shelf.file('first'));
  await calm.said('ready');
  calm.go();
  const durationMs = -(await calm.said('restoring')) + (await calm.said('restored'));
  expect(await stateNow()).toBe('first');

  const seen: string[] = [];
  let aim: keyof typeof states = 'second';
  for (let kill = 0; kill < kills; kill += 1) {
    const { child, go, said } = startWorker(shelf.file(aim));
    await said('ready');
    go();
    await said('restoring');
    await new Promise((resolve) => setTimeout(resolve, (durationMs * (kill + Math.random())) / kills));
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    const state = await stateNow();
    seen.push(state);
    expect(state).not.toBe('torn');
    if (state === 'half') await restoreFrom(payload, shelf.file(aim));
    if (state !== 'half') expect(await republish(payload)).toEqual([]);
    aim = (await stateNow()) === 'first' ? 'second' : 'first';
  }
  // A kill did come before the end.
  expect(seen[0]).toBe('first');
}, 300_000);

it('a restore after a kill puts everything in its place, pictures too', async () => {
  await restoreFrom(payload, shelf.file('second'));
  expect(await stateNow()).toBe('second');
  const backup = await takeBackup(payload, shelf.file('again'));
  expect(backup.missing).toEqual([]);
  expect((await readdir(mediaDir)).sort()).toEqual(backup.manifest.media.map(({ name }) => name).sort());
});

// On SQLite the change is one step, and nothing can come between.
if (isOnMongodb)
  it.each([0, 1, 7, 12])(
    'killed when %i collections have taken their places, it is refused',
    async (renames) => {
      await restoreFrom(payload, shelf.file('first'));
      const { child, go, said } = startWorker(shelf.file('second'), String(renames));
      await said('ready');
      go();
      const [, signal] = (await once(child, 'close')) as [number | null, string | null];
      expect(signal).toBe('SIGKILL');
      expect(await stateNow()).toBe('half');

      await expect(checkReading(payload)).rejects.toThrow(/holds half of a restore/);
      if (renames === 7) {
        const refused = await runCommand('commands/republish.ts', []);
        expect(refused).toMatchObject({ code: 1, stdout: '' });
        expect(refused.stderr).toMatch(
          /^The database holds half of a restore, which was cut off[^\n]*--replace\)\n$/,
        );
      }
      await expect(restoreFrom(payload, shelf.file('second'), false)).rejects.toThrow(/--replace/);
      await restoreFrom(payload, shelf.file('second'));
      expect(await stateNow()).toBe('second');
      await checkReading(payload);
      expect(await republish(payload)).toEqual([]);
    },
    120_000,
  );
