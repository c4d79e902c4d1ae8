import { openStaffedNewsroom } from './open-newsroom';
import { drawJpeg, toFile } from './content';
import { createEdition } from './editions';

// Payload's REST as those who work inside ask it for many documents at once.
const {
  payload,
  refs: { design },
  rests: { editor: ask },
} = await openStaffedNewsroom();

beforeAll(async () => {
  await createEdition(payload, 'news', [design]);
  const file = toFile(await drawJpeg(40, 30));
  await payload.create({ collection: 'media', locale: 'en', data: { alt: 'A picture' } as never, file });
});

describe('a list', () => {
  const whole = ['limit=0', 'limit=-1', 'limit=1000000', 'pagination=false', 'limit=0&pagination=false'];
  it.each(['/news', '/news?draft=true', '/news/versions', '/media', '/categories'])(
    'of %s is never asked for as a whole',
    async (path) => {
      const slug = path.includes('?') ? `${path}&` : `${path}?`;
      const pages = await Promise.all(whole.map((query) => ask('GET', `${slug}depth=0&${query}`)));
      for (const { status, body } of pages)
        expect({ status, body }).toMatchObject({ status: 200, body: { limit: 500, page: 1 } });
      const { body } = await ask('GET', `${slug}depth=0&limit=1&pagination=false`);
      expect(body.docs).toHaveLength(1);
    },
  );
});

describe('what a document names', () => {
  it('comes whole with it, however much that is', async () => {
    const cities = Array.from({ length: 501 }, (_, number) => `city-${number}`);
    for (const id of cities) {
      const data = { id, slug: id, name: { en: id }, country: 'TM' };
      await payload.db.create({ collection: 'cities', data: data as never });
    }
    const { id } = await createEdition(payload, 'news', [design], { cities });
    const { body } = await ask('GET', `/news/${id}?draft=true&depth=1`);
    expect(body.cities.map((city: { slug?: string }) => city.slug)).toEqual(cities);
  });
});
