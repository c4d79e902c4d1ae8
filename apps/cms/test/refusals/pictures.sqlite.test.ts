import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { openStaffedNewsroom } from '../open-newsroom';
import { drawJpeg } from '../content';
import { toForm } from '../rest';

// On one database only: what is tested here stores nothing, or stores the same on both.
// Pictures that are made to cost, or that cameras and programs make: what is stored is upright, still, and cheap.
const { payload, rests } = await openStaffedNewsroom();

const folder = () => join(process.env.DATA_DIR!, 'media');
const files = () => (existsSync(folder()) ? readdirSync(folder()).sort() : []);
const upload = (content: Buffer, name = 'hall.jpg', query = '') =>
  rests.journalist(
    'POST',
    `/media?locale=en${query}`,
    toForm({ alt: 'A hall' }, content, name, 'image/jpeg'),
  );
const read = (filename: string) => sharp(readFileSync(join(folder(), filename)), { pages: -1 });

function toChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** A PNG with chunks of one's own before its pixels. */
async function withChunks(...chunks: Buffer[]): Promise<Buffer> {
  const png = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#8e1b1b' } })
    .png()
    .toBuffer();
  const afterHeader = 8 + 12 + 13;
  return Buffer.concat([png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader)]);
}

const packed = deflateSync(Buffer.alloc(400_000_000), { level: 9 });
const bombs: [type: string, data: Buffer][] = [
  ['zTXt', Buffer.concat([Buffer.from('Comment\0\0'), packed])],
  ['iTXt', Buffer.concat([Buffer.from('Comment\0\x01\0\0\0'), packed])],
  ['iCCP', Buffer.concat([Buffer.from('Profile\0\0'), packed])],
];

describe('a picture that unpacks to hundreds of megabytes', () => {
  it.each(bombs)('in its %s is stored without, and costs little', async (type, data) => {
    const before = process.memoryUsage.rss();
    const content = await withChunks(toChunk(type, data));
    const answers = await Promise.all(Array.from({ length: 4 }, () => upload(content, 'bomb.png')));
    for (const { body, status } of answers) {
      expect(status).toBe(201);
      expect(body.doc).toMatchObject({ width: 60, height: 40, originalName: 'bomb.png' });
    }
    expect(process.memoryUsage.rss() - before).toBeLessThan(300_000_000);
  });

  it('in its pixels is refused, and leaves no file', async () => {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(60_000, 0);
    header.writeUInt32BE(60_000, 4);
    header.set([16, 6], 8);
    const content = Buffer.concat([
      Buffer.from('89504e470d0a1a0a', 'hex'),
      toChunk('IHDR', header),
      toChunk('IDAT', packed),
      toChunk('IEND', Buffer.alloc(0)),
    ]);
    const before = files();
    expect(await upload(content, 'bomb.png')).toMatchObject({ status: 400 });
    expect(files()).toEqual(before);
  });
});

describe('what programs make', () => {
  it('in the colours of print is taken, and costs little', async () => {
    const content = await sharp({
      create: { width: 5000, height: 5000, channels: 3, background: '#8e1b1b' },
    })
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer();
    const before = process.memoryUsage.rss();
    const { body, status } = await upload(content);
    expect(status).toBe(201);
    expect(body.doc).toMatchObject({ width: 2560, height: 2560 });
    expect((await read(body.doc.filename).metadata()).space).toBe('srgb');
    expect(process.memoryUsage.rss() - before).toBeLessThan(300_000_000);
  });

  it('that moves is stored still: its first frame, in every width', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 900, height: 600, channels: 4, background } })
        .png()
        .toBuffer();
    const frames = await Promise.all(['#ff0000', '#00ff00', '#0000ff'].map(frame));
    const moving = await sharp(frames, { join: { animated: true } })
      .webp({ delay: [100, 100, 100], loop: 0 })
      .toBuffer();
    expect((await sharp(moving, { pages: -1 }).metadata()).pages).toBe(3);
    const { body, status } = await upload(moving, 'moving.webp');
    expect(status).toBe(201);
    expect(body.doc).toMatchObject({ width: 900, height: 600 });
    for (const { filename, height, width } of [body.doc, ...Object.values<any>(body.doc.sizes)]) {
      if (!filename || filename.endsWith('.avif')) continue;
      const facts = await read(filename).metadata();
      expect(facts).toMatchObject({ width, height });
      expect(facts.pages ?? 1).toBe(1);
    }
  });

  it('of a thousand frames takes no longer than of one', async () => {
    const frames = await Promise.all(
      Array.from({ length: 150 }, (_, index) =>
        sharp({ create: { width: 1200, height: 900, channels: 3, background: { r: index, g: 0, b: 0 } } })
          .png({ compressionLevel: 1 })
          .toBuffer(),
      ),
    );
    const moving = await sharp(frames, { join: { animated: true } })
      .webp({ effort: 0 })
      .toBuffer();
    const timeUpload = async (content: Buffer, name: string) => {
      const began = Date.now();
      expect(await upload(content, name)).toMatchObject({ status: 201 });
      return Date.now() - began;
    };
    const stillMs = await timeUpload(await sharp(frames[0]).webp({ effort: 0 }).toBuffer(), 'still.webp');
    expect(await timeUpload(moving, 'moving.webp')).toBeLessThan(20 * stillMs);
  });
});

describe('a picture of a phone', () => {
  /** As it was held: left red and right blue as it lies, and a note in it which way up it was. */
  const draw = async (orientation: number) => {
    const half = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#0000ff' } })
      .png()
      .toBuffer();
    return sharp({ create: { width: 1200, height: 800, channels: 3, background: '#ff0000' } })
      .composite([{ input: half, left: 600, top: 0 }])
      .jpeg()
      .withMetadata({ orientation })
      .toBuffer();
  };
  const colourAt = async (filename: string, left: number, top: number) => {
    const { data } = await read(filename)
      .extract({ left, top, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    return data[0]! > data[2]! ? 'red' : 'blue';
  };
  const cut = (x: number, y: number, width: number, height: number) =>
    Object.entries({ x, y, width, height })
      .map(([name, value]) => `&uploadEdits[crop][${name}]=${value}`)
      .join('') + '&uploadEdits[crop][unit]=%25';

  it.each([
    [1, 1200, 800, 'red', 'blue'],
    [3, 1200, 800, 'blue', 'red'],
    [6, 800, 1200, 'red', 'blue'],
    [8, 800, 1200, 'blue', 'red'],
  ])('held as %i stands upright', async (orientation, width, height, first, last) => {
    const { body, status } = await upload(await draw(orientation));
    expect(status).toBe(201);
    expect(body.doc).toMatchObject({ width, height });
    expect(await colourAt(body.doc.filename, 5, 5)).toBe(first);
    expect(await colourAt(body.doc.filename, width - 5, height - 5)).toBe(last);
    expect((await read(body.doc.filename).metadata()).orientation).toBeUndefined();
  });

  it.each([
    ['the upper half', 0, 'red'],
    ['the lower half', 50, 'blue'],
  ])('is cut as it is seen: %s', async (_what, y, colour) => {
    const pixels = '&uploadEdits[widthInPixels]=800&uploadEdits[heightInPixels]=600';
    const { body, status } = await upload(await draw(6), 'hall.jpg', cut(0, y, 100, 50) + pixels);
    expect(status).toBe(201);
    expect(body.doc).toMatchObject({ width: 800, height: 600 });
    for (const [left, top] of [
      [5, 5],
      [795, 595],
    ])
      expect(await colourAt(body.doc.filename, left!, top!)).toBe(colour);
    const small = body.doc.sizes.w480jpeg;
    expect(small).toMatchObject({ width: 480, height: 360 });
    expect(await colourAt(small.filename, 470, 350)).toBe(colour);
  });

  it.each([
    'uploadEdits[crop][x]=-1&uploadEdits[crop][y]=0&uploadEdits[crop][width]=1&uploadEdits[crop][height]=1',
    'uploadEdits[crop][x]=a&uploadEdits[crop][y]=0&uploadEdits[crop][width]=1&uploadEdits[crop][height]=1',
    'uploadEdits[crop]=1',
  ])('is not cut by %s', async (query) => {
    const before = files();
    expect(await upload(await drawJpeg(60, 40), 'hall.jpg', `&${query}`)).toMatchObject({ status: 400 });
    expect(files()).toEqual(before);
  });
});

describe('the name of a file', () => {
  it('is kept beside the one that cannot be guessed, and found by either', async () => {
    const content = await drawJpeg(60, 40);
    const { body } = await upload(content, '../Halyçylyk\u202E 2026.JPG');
    expect(body.doc.originalName).toBe('Halyçylyk 2026.JPG');
    for (const word of ['Halyçylyk', 'HALYCYLYK', body.doc.filename.slice(0, 12)]) {
      // As the list of the admin asks, by the one field that it is searched in.
      const [field] = payload.collections.media.config.admin.listSearchableFields!;
      const where = `where[or][0][${field}][like]=${encodeURIComponent(word)}`;
      const found = await rests.journalist('GET', `/media?${where}`);
      expect(found.body.docs.map(({ id }: { id: string }) => id)).toContain(body.doc.id);
    }
  });

  it('is nobody’s to change', async () => {
    const { body } = await upload(await drawJpeg(60, 40), 'hall.jpg');
    await rests.editor('PATCH', `/media/${body.doc.id}?locale=en`, { originalName: 'other.jpg' });
    expect(await payload.findByID({ collection: 'media', id: body.doc.id })).toMatchObject({
      originalName: 'hall.jpg',
    });
  });
});
