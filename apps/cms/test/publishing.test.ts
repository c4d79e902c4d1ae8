import type { Payload } from 'payload';
import { answer } from '../src/api/v1/answer';
import { bootHouse, type House } from './boot';
import { createReferences, newsData, richText } from './content';

let house: House;
let payload: Payload;
let refs: Awaited<ReturnType<typeof createReferences>>;

beforeAll(async () => {
  house = await bootHouse();
  payload = house.payload;
  refs = await createReferences(payload);
});
afterAll(() => house.stop());

const get = async (path: string) => {
  const response = await answer(payload, new Request(`http://localhost/api/v1${path}`));
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, any>,
  };
};

describe('publishing', () => {
  it('shows what is published, edits it, and withdraws it', async () => {
    const doc = (await payload.create({
      collection: 'news',
      draft: true,
      data: newsData([refs.design], { cities: [refs.ashgabat] }) as never,
    })) as any;
    expect(doc.itemId).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
    expect(doc.slug).toBe('a-hall-that-is-open-on-one-side');
    expect((await get(`/news/${doc.itemId}?locale=en`)).status).toBe(404);

    await payload.update({ collection: 'news', id: doc.id, data: { _status: 'published' } as never });
    const shown = await get(`/news/${doc.itemId}?locale=en`);
    expect(shown).toMatchObject({
      status: 200,
      body: {
        headline: 'A hall that is open on one side',
        body: [{ type: 'paragraph', html: 'Journalists work inside.' }, {}],
      },
    });
    expect((await get('/news?locale=en&category=design')).body.items).toHaveLength(1);
    expect((await get('/news?locale=en&category=music')).body.items).toHaveLength(0);

    await payload.update({
      collection: 'news',
      id: doc.id,
      draft: true,
      data: { headline: 'CANARY', body: richText('CANARY') } as never,
    });
    expect(JSON.stringify(await get(`/news/${doc.itemId}?locale=en`))).not.toContain('CANARY');

    await payload.update({ collection: 'news', id: doc.id, data: { _status: 'draft' } as never });
    expect((await get(`/news/${doc.itemId}?locale=en`)).status).toBe(410);
    expect((await get('/news?locale=en')).body.items).toHaveLength(0);
  });
});
