import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { mediaDir } from '../src/content/media/media-dir';
import { createShelf, runCommand, sumsOf } from './backups';
import { openEmptyNewsroom } from './open-newsroom';
import { dropDatabase, isOnMongodb } from './database';
import { fillNewsroom } from './newsroom';

// The commands as somebody types them, while the CMS runs: to a file, and into a newsroom elsewhere.
const { payload } = await openEmptyNewsroom();
let shelf: Awaited<ReturnType<typeof createShelf>>;
/** A file that no document names. */
let stray: string;
let elsewhere: { DATA_DIR: string; DATABASE_URL: string };

const DATABASE_URL = process.env.DATABASE_URL!;

beforeAll(async () => {
  shelf = await createShelf();
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'eyvan-elsewhere-'));
  const url = isOnMongodb
    ? DATABASE_URL.replace(/(eyvan-test-[^?]+)/, '$1-b')
    : `file:${join(DATA_DIR, 'eyvan.db')}`;
  elsewhere = { DATA_DIR, DATABASE_URL: url };
  stray = join(DATA_DIR, 'media', 'of-before.webp');
  await mkdir(dirname(stray));
  await writeFile(stray, 'old');
  await fillNewsroom(payload);
});
afterAll(async () => {
  await shelf.remove();
  await dropDatabase(elsewhere.DATABASE_URL);
  await rm(elsewhere.DATA_DIR, { recursive: true, force: true });
});

const backup = (args: string[], env = {}) => runCommand('commands/backup.ts', args, env);
const restore = (args: string[], env = {}) => runCommand('commands/restore.ts', args, env);
/** The counts and checksums that a command showed. */
const shownBy = (stdout: string) =>
  Object.fromEntries(
    stdout
      .split('\n')
      .map((line) => line.split(/ {2,}/))
      .filter(([, count]) => /^\d+$/.test(count ?? ''))
      .map(([name, ...rest]) => [name, rest]),
  ) as Record<string, string[]>;

it('a backup, and its restore into an empty newsroom elsewhere, with both sides shown', async () => {
  const file = shelf.file('cli.eyvan');
  const taken = await backup([file]);
  expect(taken).toMatchObject({ code: 0, stderr: '' });
  const sums = await sumsOf(payload);
  const restored = await restore([file], elsewhere);
  expect(restored).toMatchObject({ code: 0, stderr: '' });
  expect(restored.stdout).toMatch(/all counts and checksums are equal/);
  const both = shownBy(restored.stdout);
  for (const [name, { count, checksum }] of Object.entries(sums)) {
    const brief = checksum.slice(0, 12);
    expect(shownBy(taken.stdout)[name]).toEqual([String(count), brief]);
    expect(both[name]).toEqual([String(count), String(count), brief, brief]);
  }
  const names = await readdir(mediaDir);
  expect(both['files of media']!.slice(0, 2)).toEqual([String(names.length), String(names.length)]);
  expect((await readdir(dirname(stray))).sort()).toEqual([...names, basename(stray)].sort());
  for (const name of names)
    expect(await readFile(join(elsewhere.DATA_DIR, 'media', name))).toEqual(
      await readFile(join(mediaDir, name)),
    );
});

it('a restore onto what is there now asks for --replace; with it, files of before are gone', async () => {
  const file = shelf.file('cli.eyvan');
  const refused = await restore([file], elsewhere);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(
    /^.*cli\.eyvan is not restored: the newsroom is not empty\. With --replace[^\n]*\n$/,
  );
  expect((await stat(stray)).size).toBe(3);
  expect(await restore([file, '--replace'], elsewhere)).toMatchObject({ code: 0, stderr: '' });
  await expect(stat(stray)).rejects.toThrow('ENOENT');
});

it('a backup is not written over another file, and is named from where npm was run', async () => {
  const refused = await backup([shelf.file('cli.eyvan')]);
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/is there already/);
  const env = { INIT_CWD: shelf.file(''), npm_lifecycle_event: 'backup' };
  expect(await backup(['relative.eyvan'], env)).toMatchObject({ code: 0 });
  expect((await stat(shelf.file('relative.eyvan'))).mode & 0o777).toBe(0o600);
});
