import { createHash } from 'node:crypto';
import { anyManifest, filesOf, manifest, mediaFile, sumMedia, tableFile, type Manifest } from './manifest';

const sum = (text: string) => createHash('sha256').update(text).digest('hex');
const table = { name: 'news', rows: 2, checksum: sum('rows'), bytes: 10, sha256: sum('news') };
const picture = { name: 'gol_480.avif', bytes: 3, sha256: sum('gol') };
const whole: Manifest = {
  format: 'eyvan-backup',
  formatVersion: 1,
  app: '1.0.0',
  schema: '20261128_213435_newsroom_use',
  takenAt: '2026-11-28T10:00:00.000Z',
  database: 'sqlite',
  tables: [table, { ...table, name: 'news.versions' }, { ...table, name: 'payload-jobs', rows: 0 }],
  media: [picture],
};

test('a manifest says what else is in a backup', () => {
  expect(manifest.parse(whole)).toEqual(whole);
  const files = filesOf(whole);
  expect([...files.keys()]).toEqual([
    'data/news.ndjson',
    'data/news.versions.ndjson',
    'data/payload-jobs.ndjson',
    'media/gol_480.avif',
  ]);
  expect(files.get(mediaFile(picture.name))).toBe(picture);
  expect(files.get(tableFile('news'))).toBe(table);
});

test.each(['../news', 'a/b', '.hidden', '', 'News', 'news.', 'news.versions.versions', '-a', 'news\n'])(
  'no table has the name %j',
  (name) => expect(manifest.safeParse({ ...whole, tables: [{ ...table, name }] }).success).toBe(false),
);

test.each([
  '../gol.avif',
  'a/gol.avif',
  'a\\gol.avif',
  '.avif',
  '',
  '-gol.avif',
  'göl.avif',
  'C:gol',
  'gol.avif\0',
  'gol.avif\n',
])('no picture has the name %j', (name) =>
  expect(manifest.safeParse({ ...whole, media: [{ ...picture, name }] }).success).toBe(false),
);

test.each<[what: string, more: object]>([
  ['of another format', { format: 'other' }],
  ['of a version to come', { formatVersion: 2 }],
  ['of no time', { takenAt: 'yesterday' }],
  ['of another database', { database: 'postgres' }],
  ['with more than it should hold', { more: 1 }],
  ['of fewer rows than none', { tables: [{ ...table, rows: -1 }] }],
  ['with a checksum that is none', { tables: [{ ...table, checksum: 'abc' }] }],
  ['with half of a file', { media: [{ ...picture, bytes: 0.5 }] }],
])('a manifest %s makes no sense', (_, more) =>
  expect(manifest.safeParse({ ...whole, ...more }).success).toBe(false),
);

test('what every version begins with is known of those to come, too', () => {
  expect(anyManifest.safeParse({ format: 'eyvan-backup', formatVersion: 7, more: 1 }).success).toBe(true);
  expect(anyManifest.safeParse({ format: 'eyvan-backup', formatVersion: 0 }).success).toBe(false);
  expect(anyManifest.safeParse({ formatVersion: 1 }).success).toBe(false);
});

test('media are summed up by name and content, whatever their order', () => {
  const other = { name: 'b.avif', sha256: sum('b') };
  const both = sumMedia([picture, other]);
  expect(both).toEqual(sumMedia([other, picture]));
  expect(both.count).toBe(2);
  expect(
    sumMedia([
      { ...picture, name: 'b.avif' },
      { ...other, name: picture.name },
    ]).checksum,
  ).not.toBe(both.checksum);
  expect(sumMedia([]).count).toBe(0);
});
