import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { readArchive, writeArchive } from './archive';
import type { Manifest } from './manifest';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'eyvan-archive-'))));
afterEach(() => rm(folder, { recursive: true }));

const rows = '{"headline":"Aşgabat"}\n';
const sha256 = createHash('sha256').update(rows).digest('hex');
const about: Manifest = {
  format: 'eyvan-backup',
  formatVersion: 1,
  app: '1.0.0',
  schema: 'initial',
  takenAt: '2026-11-28T10:00:00.000Z',
  database: 'sqlite',
  tables: [{ name: 'news', rows: 1, checksum: sha256, bytes: Buffer.byteLength(rows), sha256 }],
  media: [],
};
type Entry = [name: string, content: string, type?: 'file' | 'symlink'];
const head: Entry = ['manifest.json', JSON.stringify(about)];
const file: Entry = ['data/news.ndjson', rows];

async function write(...entries: Entry[]): Promise<string> {
  const tar = pack();
  for (const [name, content, type = 'file'] of entries)
    tar.entry({ name, type, ...(type === 'symlink' ? { linkname: '/etc/passwd' } : {}) }, content);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar as AsyncIterable<Buffer>) chunks.push(chunk);
  const path = join(folder, 'a.tgz');
  await writeFile(path, gzipSync(Buffer.concat(chunks)));
  return path;
}
const read = (path: string) => readArchive(path, join(folder, 'out'));

test('what was written is read again, byte by byte', async () => {
  const [source, target] = [join(folder, 'rows'), join(folder, 'a.tgz')];
  await writeFile(source, rows);
  await writeArchive(target, about, [{ name: file[0], path: source, bytes: Buffer.byteLength(rows) }]);
  expect(await read(target)).toEqual(about);
  expect(await readFile(join(folder, 'out', file[0]), 'utf8')).toBe(rows);
});

test('an archive is never written over another', async () => {
  const target = join(folder, 'a.tgz');
  await writeFile(target, 'of somebody');
  await expect(writeArchive(target, { ...about, tables: [] }, [])).rejects.toMatchObject({ code: 'EEXIST' });
  expect(await readFile(target, 'utf8')).toBe('of somebody');
});

const manifestOf = (more: object): Entry => ['manifest.json', JSON.stringify({ ...about, ...more })];

test.each<[what: string, entries: Entry[], message: string]>([
  ['without anything', [], 'is no backup of a newsroom'],
  ['that begins with something else', [file, head], 'is no backup of a newsroom'],
  ['whose manifest leads elsewhere', [['manifest.json', '', 'symlink']], 'is no backup of a newsroom'],
  ['whose manifest is no JSON', [['manifest.json', '{']], 'is damaged: its manifest is no JSON'],
  ['of another program', [['manifest.json', '{"format":"other"}']], 'is no backup of a newsroom'],
  [
    'of a newsroom to come',
    [manifestOf({ formatVersion: 2 })],
    'is of format 2; this newsroom reads up to 1: restore it with a newer one',
  ],
  [
    'whose manifest makes no sense',
    [manifestOf({ database: 'paper' })],
    'is damaged: its manifest does not make sense (database: ',
  ],
  ['without a file of its manifest', [head], 'is damaged: data/news.ndjson is missing'],
  [
    'with another file',
    [head, file, ['data/cities.ndjson', '']],
    'is damaged: "data/cities.ndjson" does not belong in it',
  ],
  ['with a file twice', [head, file, file], 'is damaged: "data/news.ndjson" does not belong in it'],
  [
    'with a way out of its folder',
    [head, ['../news.ndjson', rows]],
    'is damaged: "../news.ndjson" does not belong in it',
  ],
  [
    'with a link',
    [head, ['data/news.ndjson', '', 'symlink']],
    'is damaged: "data/news.ndjson" does not belong in it',
  ],
  [
    'with other words of the same length',
    [head, [file[0], rows.replace('A', 'B')]],
    'is damaged: data/news.ndjson is not what the manifest says',
  ],
  [
    'with fewer words',
    [head, [file[0], '{}\n']],
    'is damaged: data/news.ndjson is not what the manifest says',
  ],
])('an archive %s is refused', async (_, entries, message) => {
  await expect(read(await write(...entries))).rejects.toThrow(message);
});

test('what is not there, or no archive at all, is said to be so', async () => {
  await expect(read(join(folder, 'nothing.tgz'))).rejects.toThrow('is not there');
  await expect(read(folder)).rejects.toThrow('cannot be read (');
  const text = join(folder, 'text');
  await writeFile(text, 'Aşgabat');
  await expect(read(text)).rejects.toThrow('is no backup of a newsroom');
});

test('an archive that was cut off is damaged', async () => {
  const path = await write(head, file);
  const content = await readFile(path);
  await writeFile(path, content.subarray(0, content.length - 40));
  await expect(read(path)).rejects.toThrow('is damaged (');
});
