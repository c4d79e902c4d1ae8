import { randomBytes, randomUUID } from 'node:crypto';
import type { CategoryCode } from '@eyvan/contract';
import { dyes, drawPlate, type FieldCode } from '@eyvan/ornament';
import type { LocaleCode } from '@eyvan/locales';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { readJson } from './read-content';

type Words = Record<LocaleCode, string>;

/** Ids of what has been stored, by the key that the sample texts use. */
export interface SeededReferences {
  categories: Map<string, string>;
  cities: Map<string, string>;
  organizations: Map<string, string>;
  media: Map<string, string>;
}

interface MediaSample {
  key: string;
  seed: string;
  field: FieldCode;
  alt: Words;
  caption: Words;
}

/** Rows of a list need ids of their own, which Payload would otherwise make. */
const withRowIds = (data: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.map((row: object) => ({ id: randomBytes(12).toString('hex'), ...row }))
        : value,
    ]),
  );

/**
 * Stores documents with the words of all languages at once: straight into the database, as Payload's own API takes
 * one language at a time. The texts are the project's own, checked by a test.
 */
async function storeAll(
  payload: Payload,
  collection: string,
  rows: Record<string, unknown>[],
  keyField: string,
) {
  const ids = new Map<string, string>();
  for (const row of rows) {
    const { key, ...data } = row;
    const doc = (await payload.db.create({
      collection: collection as never,
      data: { id: randomUUID(), ...withRowIds(data) },
      locale: 'all',
    } as never)) as { id: string };
    ids.set(String(key ?? row[keyField]), doc.id);
  }
  return ids;
}

/** The project's own drawings, as pixels. SVG is blocked for uploads, so it is let in for this moment only. */
async function drawPicture({ seed, field }: MediaSample): Promise<Buffer> {
  const svg = drawPlate({ seed, field, width: 1600, height: 900 });
  sharp.unblock({ operation: ['VipsForeignLoadSvg'] });
  try {
    return await sharp(Buffer.from(svg)).png().toBuffer();
  } finally {
    sharp.block({ operation: ['VipsForeignLoadSvg'] });
  }
}

async function storePictures(payload: Payload): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const sample of readJson<MediaSample[]>('media.json')) {
    const data = await drawPicture(sample);
    const doc = await payload.create({
      collection: 'media',
      context: { skipSync: true },
      locale: 'en',
      data: { alt: sample.alt.en, credit: 'Eyvan', licence: 'CC0' } as never,
      file: { data, name: 'plate.png', mimetype: 'image/png', size: data.length },
    });
    const words = { alt: sample.alt, caption: sample.caption };
    await payload.db.updateOne({ collection: 'media', id: doc.id, data: words, locale: 'all' } as never);
    ids.set(sample.key, String(doc.id));
  }
  return ids;
}

/** Categories, cities, organizations and pictures of the sample newsroom. */
export async function seedReferences(payload: Payload): Promise<SeededReferences> {
  const categories = readJson<{ code: CategoryCode }[]>('categories.json').map((row) => ({
    ...row,
    color: dyes[row.code].light,
  }));
  return {
    categories: await storeAll(payload, 'categories', categories, 'code'),
    cities: await storeAll(payload, 'cities', readJson('cities.json'), 'slug'),
    organizations: await storeAll(payload, 'organizations', readJson('organizations.json'), 'key'),
    media: await storePictures(payload),
  };
}
