import type { Payload } from 'payload';
import sharp from 'sharp';

/** Rich text of plain paragraphs. */
export const richText = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '' as const,
    indent: 0,
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      version: 1,
      direction: null,
      format: '' as const,
      indent: 0,
      textFormat: 0,
      children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
    })),
  },
});

/** A real JPEG of a size in pixels. */
export const drawJpeg = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#8e1b1b' } })
    .jpeg()
    .toBuffer();

export const toFile = (data: Buffer, name = 'picture.jpg', mimetype = 'image/jpeg') => ({
  data,
  name,
  mimetype,
  size: data.length,
});

/** The least of reference data that a publication needs. */
export async function createReferences(payload: Payload) {
  const design = await payload.create({
    collection: 'categories',
    locale: 'en',
    data: { code: 'design', name: 'Design', order: 3 } as never,
  });
  const music = await payload.create({
    collection: 'categories',
    locale: 'en',
    data: { code: 'music', name: 'Music', order: 8 } as never,
  });
  const ashgabat = await payload.create({
    collection: 'cities',
    locale: 'en',
    data: {
      slug: 'ashgabat',
      name: 'Ashgabat',
      country: 'TM',
      memberships: [{ category: 'design', state: 'member', since: 2023 }],
    } as never,
  });
  return { design: design.id, music: music.id, ashgabat: ashgabat.id };
}

/** The words and facts of a news item that can be published. */
export const newsData = (categories: unknown[], more: Record<string, unknown> = {}) => ({
  language: 'en',
  headline: 'A hall that is open on one side',
  summary: 'One side, and only one, is open to the public.',
  body: richText('Journalists work inside.', 'Readers look in.'),
  categories,
  ...more,
});

/** The words and facts of an event that can be published. */
export const eventData = (categories: unknown[], more: Record<string, unknown> = {}) => ({
  language: 'en',
  title: 'An evening of carpets',
  summary: 'A sample event.',
  startsAt: '2027-03-01T14:00:00.000Z',
  endsAt: '2027-03-01T16:00:00.000Z',
  timeZone: 'Asia/Ashgabat',
  categories,
  ...more,
});
