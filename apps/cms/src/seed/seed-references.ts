import { categoryCode } from '@eyvan/contract';
import { drawPlate } from '@eyvan/ornament';
import { localeCodes } from '@eyvan/locales';
import { createLocalReq, type Payload } from 'payload';
import sharp from 'sharp';
import { z } from 'zod';
import { inTransaction } from '../platform/database/in-transaction';
import { creativeFields } from './creative-fields';
import { anyRows, readJson } from './read-content';
import { isStored, sampleId } from './sample-id';
import { storeWords } from './store-words';

/** Ids of what has been stored, by the key that the sample texts use. */
export interface SeededReferences {
  categories: Map<string, string>;
  cities: Map<string, string>;
  organizations: Map<string, string>;
  venues: Map<string, string>;
  media: Map<string, string>;
}

const words = z.record(z.enum(localeCodes), z.string());
const mediaSample = z.object({
  key: z.string(),
  seed: z.string(),
  field: categoryCode,
  alt: words,
  caption: words,
});
type MediaSample = z.infer<typeof mediaSample>;

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

async function storePicture(payload: Payload, sample: MediaSample): Promise<string> {
  const id = sampleId('media', sample.key);
  if (await isStored(payload, 'media', id)) return id;
  const data = await drawPicture(sample);
  await inTransaction(payload, async (req) => {
    await payload.create({
      collection: 'media',
      context: { skipSync: true },
      locale: 'en',
      data: { id, alt: sample.alt.en, credit: 'Eyvan', licence: 'CC0' },
      file: { data, name: 'plate.png', mimetype: 'image/png', size: data.length },
      req,
    });
    const words = { alt: sample.alt, caption: sample.caption };
    await payload.db.updateOne({ collection: 'media', id, data: words, locale: 'all', req });
  });
  return id;
}

async function storePictures(payload: Payload): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const sample of readJson('media.json', z.array(mediaSample)))
    ids.set(sample.key, await storePicture(payload, sample));
  return ids;
}

/** A venue names its city as the texts do. */
const toVenues = (cities: Map<string, string>) =>
  readJson('venues.json', anyRows).map((row) => ({ ...row, city: cities.get(String(row.city)) }));

/** Categories, cities, organizations, venues and pictures of the sample newsroom: those of them that are not there yet. */
export async function seedReferences(payload: Payload): Promise<SeededReferences> {
  const req = await createLocalReq({}, payload);
  const cities = await storeWords(req, 'cities', readJson('cities.json', anyRows), 'slug');
  return {
    categories: await storeWords(req, 'categories', creativeFields, 'code'),
    cities,
    organizations: await storeWords(req, 'organizations', readJson('organizations.json', anyRows), 'key'),
    venues: await storeWords(req, 'venues', toVenues(cities), 'key'),
    media: await storePictures(payload),
  };
}
