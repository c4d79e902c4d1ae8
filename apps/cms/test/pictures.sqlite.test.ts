import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { handleEndpoints } from 'payload';
import config from '../src/payload.config';
import { toImage } from '../src/projection/references/to-image';
import { openStaffedNewsroom } from './open-newsroom';
import { drawJpeg, toFile } from './content';

// On one database only: what is tested here stores nothing, or stores the same on both.
// Pictures as browsers and mirrors fetch them: kept for good under a name that another picture never has.
const {
  payload,
  rests: { editor },
} = await openStaffedNewsroom();
let picture: { id: string; filename: string };

const fileOf = (name: string) => join(process.env.DATA_DIR!, 'media', name);
const fetchPicture = (name: string, headers: Record<string, string> = {}) =>
  handleEndpoints({
    config,
    request: new Request(`http://localhost:3998/api/media/file/${name}`, { headers }),
  });

beforeAll(async () => {
  const file = toFile(await drawJpeg(400, 300));
  const stored = await payload.create({ collection: 'media', data: { alt: 'A wall' } as never, file });
  picture = stored as unknown as typeof picture;
});

describe('a picture', () => {
  it('may be kept for good, and says how long it is and what it is', async () => {
    const { status, headers } = await fetchPicture(picture.filename);
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-length': String(statSync(fileOf(picture.filename)).size),
      'content-type': 'image/webp',
      etag: expect.stringMatching(/^".+"$/),
      'last-modified': expect.stringMatching(/GMT$/),
    });
  });

  it('is not sent again to whoever has it', async () => {
    const etag = (await fetchPicture(picture.filename)).headers.get('etag')!;
    for (const wanted of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const answer = await fetchPicture(picture.filename, { 'if-none-match': wanted });
      expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect((await fetchPicture(picture.filename, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('may be kept in part, too', async () => {
    const answer = await fetchPicture(picture.filename, { range: 'bytes=0-9' });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect((await answer.arrayBuffer()).byteLength).toBe(10);
  });

  it('is another one when it was cut, under another name', async () => {
    const edits =
      'uploadEdits[crop][unit]=%25&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50' +
      '&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=100&uploadEdits[heightInPixels]=100';
    const { status, body } = await editor('PATCH', `/media/${picture.id}?${edits}`, { alt: 'A corner' });
    expect(status).toBe(200);
    const { filename } = body.doc as typeof picture;
    expect(filename).toMatch(/^[0-9a-f]{24}\.webp$/);
    expect(filename).not.toBe(picture.filename);
    expect((await fetchPicture(filename)).status).toBe(200);
    expect(existsSync(fileOf(picture.filename))).toBe(false);
    picture.filename = filename;
  });

  it('of a release that made fewer widths goes on with the files that it has', async () => {
    const stored = await payload.create({
      collection: 'media',
      locale: 'en',
      data: { alt: 'A gate' } as never,
      file: toFile(await drawJpeg(1700, 900)),
    });
    type Size = { filename: string | null; mimeType: string | null; width: number | null };
    const { id, sizes } = stored as unknown as { id: string; sizes: Record<string, Size> };
    const older = Object.entries(sizes).filter(([name]) => /^w(?:480|960|1600)/.test(name));
    for (const [name, { filename }] of Object.entries(sizes))
      if (!older.some(([one]) => one === name)) rmSync(fileOf(filename!));
    const nothing = { filename: null, filesize: null, height: null, mimeType: null, url: null, width: null };
    const before = Object.fromEntries(Object.keys(sizes).map((name) => [name, nothing]));
    const data = { sizes: { ...before, ...Object.fromEntries(older) } };
    await payload.db.updateOne({ collection: 'media', id, data });

    const { status, body } = await editor('PATCH', `/media/${id}?locale=en`, { alt: 'A gate of stone' });
    expect(status).toBe(200);
    const { alt, files } = toImage({ ...body.doc, alt: { en: body.doc.alt } }, 'en', '/media')!;
    expect([alt, files.map(({ width }) => width)]).toEqual([
      'A gate of stone',
      [480, 960, 1600, 480, 960, 1600, 480, 960, 1600],
    ]);
    for (const { url } of files) expect((await fetchPicture(url.replace('/media/', ''))).status).toBe(200);
  });

  it('keeps its name when its words change', async () => {
    const { body } = await editor('PATCH', `/media/${picture.id}`, { alt: 'Another word' });
    expect((body.doc as typeof picture).filename).toBe(picture.filename);
  });
});
