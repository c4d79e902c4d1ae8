import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { takeBackup } from '../src/backup/take-backup';
import { createShelf, forge, restoreFrom, runCommand, sumsOf, type Entry } from './backups';
import { openEmptyNewsroom } from './open-newsroom';
import { fillNewsroom } from './newsroom';

// A backup that is not whole, or not ours, is refused in one line, before anything is touched.
const { payload } = await openEmptyNewsroom();
let shelf: Awaited<ReturnType<typeof createShelf>>;
let whole: string;
let sums: Awaited<ReturnType<typeof sumsOf>>;
let media: string[];

const mediaOf = async () => (await readdir(join(process.env.DATA_DIR!, 'media'))).sort();

beforeAll(async () => {
  shelf = await createShelf();
  await fillNewsroom(payload);
  whole = shelf.file('whole.eyvan');
  await takeBackup(payload, whole);
  sums = await sumsOf(payload);
  media = await mediaOf();
});
afterAll(() => shelf.remove());
afterEach(async () => {
  expect(await sumsOf(payload)).toEqual(sums);
  expect(await mediaOf()).toEqual(media);
  const left = (await readdir(process.env.DATA_DIR!)).filter((name) => name.startsWith('.'));
  expect(left).toEqual([]);
});

type Damage = (whole: Buffer) => Buffer;
const cutTo =
  (share: number): Damage =>
  (bytes) =>
    bytes.subarray(0, Math.floor(bytes.length * share));
const isReadAs = (bytes: Buffer, whole: Buffer) => {
  try {
    return gunzipSync(bytes).equals(gunzipSync(whole));
  } catch {
    return false;
  }
};
/** Of 40 bits one does no damage: the same words are copied from another place where they stand. */
const flipAt =
  (share: number): Damage =>
  (bytes) => {
    for (let at = Math.floor(bytes.length * share); ; at += 1) {
      const flipped = Buffer.from(bytes);
      flipped[at] = flipped[at]! ^ 0x10;
      if (!isReadAs(flipped, bytes)) return flipped;
    }
  };

describe('bytes', () => {
  it.each<[name: string, damage: Damage, says: RegExp]>([
    ['cut off in the middle', cutTo(0.5), /is damaged/],
    ['cut off at the very end', (bytes) => bytes.subarray(0, -3), /is damaged/],
    ['a flipped bit near the beginning', flipAt(0.05), /is damaged/],
    ['a flipped bit in the middle', flipAt(0.5), /is damaged/],
    ['a flipped bit near the end', flipAt(0.97), /is damaged/],
    ['nothing', () => Buffer.alloc(0), /is damaged|is no backup/],
    ['a text', () => Buffer.from('Journalists work inside.'), /is no backup of a newsroom/],
  ])('%s', async (_name, damage, says) => {
    const file = shelf.file('damaged.eyvan');
    await writeFile(file, damage(await readFile(whole)));
    await expect(restoreFrom(payload, file)).rejects.toThrow(says);
  });

  it('a folder, and a file that is not there', async () => {
    await mkdir(shelf.file('folder'));
    await expect(restoreFrom(payload, shelf.file('folder'))).rejects.toThrow(/cannot be read/);
    await expect(restoreFrom(payload, shelf.file('nowhere'))).rejects.toThrow(/is not there/);
  });
});

const edit = (name: string, act: (text: string) => string) => (entries: Entry[]) =>
  entries.map((entry) =>
    entry.name === name ? { name, content: Buffer.from(act(entry.content.toString())) } : entry,
  );
const editManifest = (act: (manifest: any) => void) =>
  edit('manifest.json', (text) => {
    const manifest = JSON.parse(text);
    act(manifest);
    return JSON.stringify(manifest);
  });
const newsOf = (manifest: any) => manifest.tables.find(({ name }: any) => name === 'news');

describe('archives that are whole, and not what they say', () => {
  it.each<[name: string, change: (entries: Entry[]) => Entry[], says: RegExp]>([
    [
      'another number of rows',
      editManifest((about) => (newsOf(about).rows += 1)),
      /has 5 rows of news.*says 6/,
    ],
    [
      'another checksum',
      editManifest((about) => (newsOf(about).checksum = 'a'.repeat(64))),
      /rows of news are not/,
    ],
    [
      'another checksum of a file',
      editManifest((about) => (about.media[0].sha256 = 'a'.repeat(64))),
      /is damaged: media/,
    ],
    ['a newer format', editManifest((about) => (about.formatVersion = 2)), /is of format 2.*up to 1/],
    [
      'a manifest that lacks something',
      editManifest((about) => delete about.tables),
      /does not make sense \(tables/,
    ],
    ['something that it does not know', editManifest((about) => (about.more = true)), /does not make sense/],
    ['another kind of manifest', editManifest((about) => (about.format = 'else')), /is no backup/],
    ['a manifest of no JSON', edit('manifest.json', () => '{'), /its manifest is no JSON/],
    ['no manifest', (entries) => entries.slice(1), /is no backup/],
    ['a file less', (entries) => entries.slice(0, -1), /is damaged: media\/.* is missing/],
    ['a file twice', (entries) => [...entries, entries.at(-1)!], /does not belong in it/],
    [
      'a row changed',
      edit('data/users.ndjson', (text) => text.replace('"journalist"', '"admin"')),
      /data\/users/,
    ],
    [
      'a way out of the folder',
      (entries) => [...entries, { name: '../../../escaped', content: Buffer.from('out') }],
      /"\.\.\/\.\.\/\.\.\/escaped" does not belong/,
    ],
    [
      'a way out that the manifest knows of',
      (entries) => {
        const name = '../../escaped';
        const file = entries.at(-1)!;
        const listed = editManifest((about) => (about.media.at(-1).name = name))(entries.slice(0, -1));
        return [...listed, { name: `media/${name}`, content: file.content }];
      },
      /does not make sense \(media/,
    ],
    [
      'a path from the root',
      (entries) => [...entries, { name: '/tmp/eyvan-escaped', content: Buffer.from('out') }],
      /does not belong/,
    ],
  ])('%s', async (_name, change, says) => {
    const file = shelf.file('forged.eyvan');
    await forge(whole, file, change);
    await expect(restoreFrom(payload, file)).rejects.toThrow(says);
  });

  it('a collection that this newsroom does not have', async () => {
    const file = shelf.file('foreign.eyvan');
    await forge(whole, file, (entries) => {
      const renamed = entries.map(({ content, name }) => ({
        content,
        name: name === 'data/cities.ndjson' ? 'data/villages.ndjson' : name,
      }));
      return editManifest((about) => {
        about.tables.find(({ name }: any) => name === 'cities').name = 'villages';
      })(renamed);
    });
    await expect(restoreFrom(payload, file)).rejects.toThrow(
      /holds villages, which this newsroom does not know/,
    );
  });
});

describe('the commands', () => {
  it('say so in one line, with exit code 1', async () => {
    const file = shelf.file('short.eyvan');
    await writeFile(file, cutTo(0.5)(await readFile(whole)));
    const { code, stderr, stdout } = await runCommand('commands/restore.ts', [file, '--replace']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^.*short\.eyvan is damaged[^\n]*\n$/);
  });

  it.each([
    ['commands/restore.ts', [], /name one FILE to read/],
    ['commands/restore.ts', ['a', 'b'], /name one FILE to read/],
    ['commands/restore.ts', ['a', '--force'], /Unknown option '--force'; name one FILE/],
    ['commands/backup.ts', ['a', '--replace'], /Unknown option '--replace'; name one FILE/],
  ])('%s %j', async (command, args, says) => {
    const { code, stderr } = await runCommand(command, args);
    expect(code).toBe(1);
    expect(stderr).toMatch(says);
    expect(stderr.split('\n')).toHaveLength(2);
  });
});
