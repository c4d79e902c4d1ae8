import { createClient, WithdrawnError, type ProblemError } from '@eyvan/client';
import { endpoints } from '@eyvan/contract';
import { answer } from '../src/api/v1/answer';
import { apiOf, type Api } from './api';
import { openNewsroom } from './open-newsroom';
import { createEdition, createTranslation, publish, saveDraft, withdraw } from './editions';

// What a stranger finds who has only the address of the API.
const { payload, refs } = await openNewsroom();
let api: Api;

beforeAll(async () => {
  api = apiOf(payload);
  for (let index = 0; index < 5; index += 1) {
    const data = { _status: 'published', categories: [refs.design], cities: [refs.ashgabat] };
    await createEdition(payload, 'news', [], data);
    await createEdition(payload, 'events', [], data);
  }
});

describe('the base address', () => {
  it.each(['', '/'])('with "%s" leads to everything', async (path) => {
    const { status, body, headers } = await api(path);
    expect(status).toBe(200);
    expect(endpoints.getIndex.response.parse(body)).toEqual(body);
    expect(body.document).toBe('http://localhost:3999/api/v1/openapi.json');
    expect(body.endpoints.map(({ name }: { name: string }) => name)).toEqual(Object.keys(endpoints));
    expect(headers.get('link')).toBe(`<${body.licence}>; rel="license"`);
  });
});

it('every answer says under which licence its texts may be used, and so does the document', async () => {
  const { body } = await api('/openapi.json');
  const licence = 'https://creativecommons.org/licenses/by/4.0/';
  expect(body.info).toMatchObject({ license: { name: 'CC BY 4.0', url: licence }, termsOfService: licence });
  const { headers } = await api('/news?locale=en&limit=2');
  const links = headers.get('link')!.split(', ');
  expect(links).toEqual([
    expect.stringMatching(/^<\/api\/v1\/news\?.+>; rel="next"$/),
    `<${licence}>; rel="license"`,
  ]);
});

describe('a cursor', () => {
  const cursorOf = async (path: string) => (await api(path)).body.next as string;

  it('goes on where its page ended, with another number of items too', async () => {
    const cursor = await cursorOf('/news?locale=en&limit=2&category=design');
    for (const limit of ['', '&limit=1', '&limit=50'])
      expect((await api(`/news?locale=en&category=design${limit}&cursor=${cursor}`)).status).toBe(200);
  });

  it('does not care in which order its question was written', async () => {
    const cursor = await cursorOf('/news?locale=en&limit=2&category=design&category=music&from=2020-01-01');
    const path = `/news?from=2020-01-01&category=music&category=design&locale=en&cursor=${cursor}`;
    expect((await api(path)).status).toBe(200);
  });

  it.each([
    ['another list', '/events?locale=en'],
    ['another language', '/news?locale=tk'],
    ['another order', '/news?locale=en&order=asc'],
    ['another field', '/news?locale=en&category=design'],
    ['another city', '/news?locale=en&city=ashgabat'],
    ['another span', '/news?locale=en&from=2020-01-01'],
  ])('is refused by %s', async (_, path) => {
    const cursor = await cursorOf('/news?locale=en&limit=2');
    const { status, body } = await api(`${path}&cursor=${cursor}`);
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        parameter: 'cursor',
        problem: 'belongs to another list, language, order or filter',
        expected: 'the `next` of an earlier answer to the same question',
      },
    ]);
  });
});

describe('what was withdrawn', () => {
  it('says in which languages it still is public, in the order of the newsroom', async () => {
    const original = await createEdition(payload, 'news', [refs.design], { _status: 'published' });
    for (const language of ['fr', 'ru', 'tk']) {
      const { id } = await createTranslation(payload, 'news', original, { language });
      await publish(payload, 'news', id);
      if (language === 'fr') await withdraw(payload, 'news', id);
    }
    const { status, body } = await api(`/news/${original.itemId}?locale=fr`);
    const locales = ['tk', 'ru', 'en'];
    expect([status, body.type]).toEqual([410, '/problems/withdrawn']);
    expect(body.alternates.map(({ locale }: { locale: string }) => locale)).toEqual(locales);
    const never = await api(`/news/${original.itemId}?locale=az`);
    expect(never.body.alternates).toEqual(body.alternates);
    const client = createClient({
      baseUrl: 'http://localhost',
      fetch: (url, init) => answer(payload, new Request(url as string, init)),
    });
    const error: unknown = await client.getNews(original.itemId, 'fr').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(WithdrawnError);
    expect((error as ProblemError).problem.alternates).toHaveLength(3);
  });
});

it('two changes within a second are two, for those who ask by date too', async () => {
  const { id, itemId } = await createEdition(payload, 'news', [refs.design], { _status: 'published' });
  const path = `/news/${itemId}?locale=en`;
  const first = await api(path);
  const date = first.headers.get('last-modified') ?? new Date().toUTCString();
  await saveDraft(payload, 'news', id, { headline: 'The second within a second' });
  await publish(payload, 'news', id);
  const request = new Request(`http://localhost/api/v1${path}`, { headers: { 'if-modified-since': date } });
  const second = await answer(payload, request);
  expect(second.status).toBe(200);
  expect(await second.text()).toContain('The second within a second');
});

it('a list of cities says where they lie', async () => {
  const place = { latitude: 37.95, longitude: 58.38 };
  await payload.update({ collection: 'cities', id: refs.ashgabat, locale: 'en', data: place as never });
  const { body } = await api('/cities?locale=en');
  expect(body.items[0].coordinates).toEqual(place);
});
