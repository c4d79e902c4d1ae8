import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openServer, type Server } from '@eyvan/test-kit';
import sharp from 'sharp';
import { adminWords } from '../../src/platform/i18n/translations';
import { openStaffedNewsroom } from '../open-newsroom';
import { drawJpeg, toFile } from '../content';
import { toForm, type RestAnswer } from '../rest';

// On one database only: what is tested here stores nothing, or stores the same on both.
const {
  payload,
  rests: { editor: ask },
} = await openStaffedNewsroom();
let server: Server;
let asked = 0;
let address: string;

beforeAll(async () => {
  server = await openServer((_request, response) => {
    asked += 1;
    response.end('fetched');
  });
  address = `${server.url}/picture.jpg`;
});
afterAll(() => server.close());

const folder = () => join(process.env.DATA_DIR!, 'media');
const files = () => (existsSync(folder()) ? readdirSync(folder()).sort() : []);
const stored = async () => ({
  documents: (await payload.db.find({ collection: 'media', limit: 0, pagination: false })).docs,
  files: files(),
});

function expectRefusal({ status, body, text }: RestAnswer, field: string) {
  expect({ status, text }).toMatchObject({ status: 400 });
  const [error] = body.errors as { message: string; data?: { errors?: { path: string }[] } }[];
  expect([error!.message, ...(error!.data?.errors ?? []).map(({ path }) => path)].join(' ')).toContain(field);
}

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script><rect width="9" height="9"/></svg>`;
const paint = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' }, limitInputPixels: false });

/** Files that are not what they say, or more than the newsroom takes. */
const wrong: [what: string, name: string, type: string, content: () => Buffer | Promise<Buffer>][] = [
  ['a text', 'picture.jpg', 'image/jpeg', () => Buffer.from('Not a picture at all, whatever it is called.')],
  ['nothing', 'picture.jpg', 'image/jpeg', () => Buffer.alloc(0)],
  [
    'the first bytes of a JPEG',
    'picture.jpg',
    'image/jpeg',
    () => Buffer.from('ffd8ffe000104a46494600', 'hex'),
  ],
  ['a page', 'picture.png', 'image/png', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['an SVG with a script', 'picture.svg', 'image/svg+xml', () => Buffer.from(svg)],
  ['an SVG with a script, as a PNG', 'picture.png', 'image/png', () => Buffer.from(svg)],
  ['an SVG with a script, as a JPEG', 'picture.jpg', 'image/png', () => Buffer.from(svg)],
  [
    'an SVG behind a declaration',
    'picture.jpg',
    'image/jpeg',
    () => Buffer.from(`<?xml version="1.0"?>\n${svg}`),
  ],
  ['a GIF, as a PNG', 'picture.png', 'image/png', () => paint(9, 9).gif().toBuffer()],
  ['a TIFF', 'picture.tiff', 'image/tiff', () => paint(9, 9).tiff().toBuffer()],
  ['a TIFF, as a JPEG', 'picture.jpg', 'image/jpeg', () => paint(9, 9).tiff().toBuffer()],
  ['an AVIF', 'picture.avif', 'image/avif', () => paint(64, 64).avif({ effort: 0 }).toBuffer()],
  [
    '60 megapixels',
    'picture.png',
    'image/png',
    () => paint(10_000, 6_000).png({ compressionLevel: 1 }).toBuffer(),
  ],
  ['60 megapixels in one line', 'picture.png', 'image/png', () => paint(60_000, 1_000).png().toBuffer()],
];

describe('an upload', () => {
  it.each(wrong)('refuses %s called %s of type %s', async (_what, name, type, content) => {
    const before = await stored();
    const form = toForm({ alt: 'A hall' }, await content(), name, type);
    expectRefusal(await ask('POST', '/media?locale=en', form), 'file');
    expect(await stored()).toEqual(before);
  });

  it('refuses 26 MB, in the words of who sent them', async () => {
    const before = await stored();
    const heavy = Buffer.concat([await drawJpeg(40, 30), Buffer.alloc(26_000_000)]);
    const form = toForm({ alt: 'x' }, heavy, 'x.jpg', 'image/jpeg');
    const { body, status } = await ask('POST', '/media?locale=en', form, { cookie: 'payload-lng=ky' });
    const message = adminWords.ky!.refusal_bodyTooLarge.replace('{{count}}', '25');
    expect([status, body.errors[0].message]).toEqual([413, message]);
    expect(await stored()).toEqual(before);
  });

  it('refuses an address instead of a file, and does not go there', async () => {
    const before = await stored();
    for (const data of [
      { filename: 'picture.jpg', url: address, alt: 'x' },
      { filename: 'picture.jpg', url: address, thumbnailURL: address, mimeType: 'image/jpeg', alt: 'x' },
      { url: address, alt: 'x' },
      { filename: '../../eyvan.db', url: '/api/media/file/../../eyvan.db', alt: 'x' },
      { alt: 'x' },
    ]) {
      const answer = await ask('POST', '/media?locale=en', data);
      expect(answer.status).toBe(400);
    }
    expect((await ask('GET', `/media/paste-url?src=${encodeURIComponent(address)}`)).status).toBe(400);
    expect(asked).toBe(0);
    expect(await stored()).toEqual(before);
  });

  it.each<[string, string, object]>([
    ['no alternative text', 'alt', {}],
    ['an alternative text of spaces', 'alt', { alt: '   ' }],
    ['an alternative text that is too long', 'alt', { alt: 'a'.repeat(501) }],
    ['a NUL in the credit', 'credit', { alt: 'x', credit: 'a\u0000' }],
    ['a list for a licence', 'licence', { alt: 'x', licence: ['a'] }],
  ])('refuses %s, and keeps no file', async (_what, field, data) => {
    const before = await stored();
    const form = toForm(data, await drawJpeg(40, 30), 'x.jpg', 'image/jpeg');
    expectRefusal(await ask('POST', '/media?locale=en', form), field);
    expect(await stored()).toEqual(before);
  });

  it('takes a picture, under a name of the newsroom’s own, in every width and without what the camera knew', async () => {
    const content = await sharp({ create: { width: 1700, height: 900, channels: 3, background: '#8e1b1b' } })
      .withExif({ IFD0: { Copyright: 'canary' }, IFD3: { GPSLatitude: '37/1 57/1 0/1' } })
      .jpeg()
      .toBuffer();
    const form = toForm({ alt: 'A hall' }, content, '../../../etc/passwd.jpg', 'text/html');
    const { status, body } = await ask('POST', '/media?locale=en', form);
    expect(status).toBe(201);
    expect(body.doc.filename).toMatch(/^[0-9a-f]{24}\.webp$/);
    const sizes = Object.values(body.doc.sizes) as { filename: string; width: number; mimeType: string }[];
    expect(sizes.map(({ width, mimeType }) => `${mimeType} ${width}`).sort()).toEqual(
      ['avif', 'jpeg', 'webp'].flatMap((type) =>
        [1280, 1600, 480, 640, 960].map((width) => `image/${type} ${width}`),
      ),
    );
    for (const { filename } of [...sizes, body.doc]) {
      expect(readFileSync(join(folder(), filename), 'latin1')).not.toMatch(/canary|Exif/);
    }
  });
});

describe('a picture that is there already', () => {
  const upload = async () =>
    payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: 'A hall' } as never,
      file: toFile(await drawJpeg(80, 60)),
    });
  const namesOf = (doc: { filename?: string | null; sizes?: object }) =>
    [
      doc.filename,
      ...Object.values(doc.sizes ?? {}).map((size: { filename?: string }) => size.filename),
    ].sort();

  it.each(wrong)('is not lost to %s', async (_what, name, type, content) => {
    const { id } = await upload();
    const before = await stored();
    expectRefusal(
      await ask('PATCH', `/media/${id}?locale=en`, toForm({}, await content(), name, type)),
      'file',
    );
    expect(await stored()).toEqual(before);
  });

  it.each<[string, string, object]>([
    ['an alternative text of spaces', 'alt', { alt: '  ' }],
    ['an empty alternative text', 'alt', { alt: '' }],
    ['a text that is too long', 'credit', { credit: 'a'.repeat(201) }],
    ['half a character', 'licence', { licence: 'a\uD83C' }],
  ])('is not lost to a new file that comes with %s', async (_what, field, data) => {
    const { id } = await upload();
    const before = await stored();
    const form = toForm(data, await drawJpeg(50, 50), 'new.jpg', 'image/jpeg');
    expectRefusal(await ask('PATCH', `/media/${id}?locale=en`, form), field);
    expect(await stored()).toEqual(before);
  });

  it('cannot be pointed at another file', async () => {
    const doc = await upload();
    const other = await upload();
    const forged = {
      url: address,
      thumbnailURL: address,
      filename: other.filename,
      mimeType: 'text/html',
      width: 1,
      sizes: { w480webp: { filename: other.filename } },
    };
    const before = await payload.findByID({ collection: 'media', id: doc.id });
    expect((await ask('PATCH', `/media/${doc.id}?locale=en`, forged)).status).toBe(200);
    expect({ ...(await payload.findByID({ collection: 'media', id: doc.id })), updatedAt: 0 }).toEqual({
      ...before,
      updatedAt: 0,
    });
    for (const filename of ['../eyvan.db', '/etc/passwd', '..\\eyvan.db'])
      expect((await ask('PATCH', `/media/${doc.id}?locale=en`, { ...forged, filename })).status).toBe(400);
    expect(asked).toBe(0);
  });

  it('goes with all its files, and nobody else’s', async () => {
    const doc = await upload();
    const other = await upload();
    const names = namesOf(doc);
    expect(files()).toEqual(expect.arrayContaining(names));
    expect((await ask('DELETE', `/media/${doc.id}`)).status).toBe(200);
    expect(files().filter((name) => names.includes(name))).toEqual([]);
    expect(files()).toEqual(expect.arrayContaining(namesOf(other)));
  });

  it('is replaced by a new one, whose name is new', async () => {
    const doc = await upload();
    const form = toForm({ alt: 'Another hall' }, await drawJpeg(50, 50), 'new.jpg', 'image/jpeg');
    const { status, body } = await ask('PATCH', `/media/${doc.id}?locale=en`, form);
    expect(status).toBe(200);
    expect(body.doc).toMatchObject({ alt: 'Another hall', width: 50 });
    expect(namesOf(body.doc).filter((name) => namesOf(doc).includes(name))).toEqual([]);
    expect(files()).toEqual(expect.arrayContaining(namesOf(body.doc)));
  });
});
