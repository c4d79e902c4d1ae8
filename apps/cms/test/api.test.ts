import type { ProblemError } from '@eyvan/client';
import { createClient, NotFoundError, WithdrawnError, type Client } from '@eyvan/client';
import { endpoints, problem as problemSchema } from '@eyvan/contract';
import { localeCodes } from '@eyvan/locales';
import type { Server } from '@eyvan/test-kit';
import { answer } from '../src/api/v1/answer';
import { openNewsroom } from './open-newsroom';
import { createEdition, createTranslation, publish, saveDraft, withdraw } from './editions';
import { serve } from './serve';
import { nextSecond } from './next-second';

// The public API as its consumers meet it: over HTTP, through the client.
const { payload, refs } = await openNewsroom();
let server: Server;
let client: Client;

/** 45 news and 45 events; by threes they share a time, so that the order among them is the itemId's. */
const count = 45;
const hour = 3_600_000;
const begin = Date.parse('2026-01-01T00:00:00.000Z');
const at = (index: number) => new Date(begin + Math.floor(index / 3) * 24 * hour).toISOString();

beforeAll(async () => {
  server = await serve((request) => answer(payload, request));
  client = createClient({ baseUrl: server.url });
  for (let index = 0; index < count; index += 1) {
    const data = { _status: 'published', categories: [index % 2 ? refs.design : refs.music] };
    const cities = index % 5 ? [] : [refs.ashgabat];
    await createEdition(payload, 'news', [], {
      ...data,
      cities,
      headline: `N ${index}`,
      publishedAt: at(index),
    });
    await createEdition(payload, 'events', [], {
      ...data,
      cities,
      title: `E ${index}`,
      startsAt: at(index),
      endsAt: index % 3 ? null : new Date(Date.parse(at(index)) + 36 * hour).toISOString(),
      eventStatus: index % 9 ? 'scheduled' : 'cancelled',
      attendance: (['offline', 'online', 'mixed'] as const)[index % 3],
    });
  }
}, 180_000);
afterAll(() => server.close());

const ask = (path: string, init?: RequestInit) => fetch(`${server.url}/api/v1${path}`, init);
type Ask = Parameters<Client['listEvents']>[0];
const lists = {
  news: (query: object = {}) => client.listNews({ locale: 'en', limit: 50, ...query } as Ask),
  events: (query: object = {}) => client.listEvents({ locale: 'en', limit: 50, ...query } as Ask),
} as const;
const keyOf = (item: object) =>
  'startsAt' in item
    ? new Date(String(item.startsAt)).toISOString()
    : (item as { publishedAt: string }).publishedAt;
const titlesOf = ({ items }: { items: object[] }) =>
  items.map((item) => ('title' in item ? item.title : (item as { headline: string }).headline) as string);

describe.each(['news', 'events'] as const)('pages of %s', (kind) => {
  it.each(['asc', 'desc'] as const)(
    'hold everything once, in order %s, whatever their size',
    async (order) => {
      for (const limit of [1, 4, 20, 44, 45, 50]) {
        const seen: { key: string; id: string }[] = [];
        let cursor: string | undefined;
        for (let pages = 0; pages <= count; pages += 1) {
          const page = await lists[kind]({ order, limit, cursor });
          expect(page.items.length).toBeLessThanOrEqual(limit);
          seen.push(...page.items.map((item) => ({ key: keyOf(item), id: item.id })));
          if (page.next === null) break;
          cursor = page.next;
        }
        expect(new Set(seen.map(({ id }) => id)).size).toBe(count);
        const turn = order === 'asc' ? 1 : -1;
        const sorted = [...seen].sort(
          (a, b) => turn * (a.key.localeCompare(b.key) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
        );
        expect(seen).toEqual(sorted);
      }
    },
  );

  it('have 20 where nobody says, and a link to the next', async () => {
    const response = await ask(`/${kind}?locale=en&category=design`);
    const { items, next } = (await response.json()) as { items: object[]; next: string };
    expect(items).toHaveLength(20);
    const [, target] = /^<([^>]+)>; rel="next"/.exec(response.headers.get('link')!)!;
    expect(new URL(target!, server.url).searchParams.get('cursor')).toBe(next);
    const rest = await fetch(new URL(target!, server.url));
    expect(((await rest.json()) as { items: object[] }).items).toHaveLength(2);
    expect(rest.headers.get('link')).not.toContain('rel="next"');
  });

  it('stay where they are when something is published before them', async () => {
    const first = await lists[kind]({ order: 'asc', limit: 10 });
    const added = await createEdition(payload, kind, [refs.design], {
      _status: 'published',
      publishedAt: '2025-01-01T00:00:00.000Z',
      startsAt: '2025-01-01T00:00:00.000Z',
      endsAt: null,
    });
    const second = await lists[kind]({ order: 'asc', limit: 10, cursor: first.next! });
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(20);
    expect(ids).not.toContain(added.itemId);
    await payload.delete({ collection: kind, id: added.id });
  });
});

describe('filters', () => {
  const indexes = (match: (index: number) => boolean, letter: string) =>
    Array.from({ length: count }, (_, index) => index)
      .filter(match)
      .map((index) => `${letter} ${index}`)
      .sort();

  it.each<[string, object, (index: number) => boolean]>([
    ['one category', { category: ['design'] }, (index) => index % 2 === 1],
    ['any of two categories', { category: ['design', 'music'] }, () => true],
    ['a category that stands on nothing', { category: ['film'] }, () => false],
    ['a city', { city: ['ashgabat'] }, (index) => index % 5 === 0],
    ['a city that is none', { city: ['atlantis'] }, () => false],
    ['any of two cities', { city: ['atlantis', 'ashgabat'] }, (index) => index % 5 === 0],
    ['a category and a city', { category: ['music'], city: ['ashgabat'] }, (index) => index % 10 === 0],
    ['another language', { locale: 'tk' }, () => false],
  ])('%s', async (_what, query, match) => {
    expect(titlesOf(await lists.news(query)).sort()).toEqual(indexes(match, 'N'));
    expect(titlesOf(await lists.events(query)).sort()).toEqual(indexes(match, 'E'));
  });

  it.each<[string, object, (index: number) => boolean]>([
    ['a status', { status: ['cancelled'] }, (index) => index % 9 === 0],
    ['any of two', { status: ['cancelled', 'scheduled'] }, () => true],
    ['an attendance', { attendance: ['online', 'mixed'] }, (index) => index % 3 > 0],
  ])('of events: %s', async (_what, query, match) => {
    expect(titlesOf(await lists.events(query)).sort()).toEqual(indexes(match, 'E'));
  });

  const day = (index: number) => at(index).slice(0, 10);
  it.each<[string, object, (index: number) => boolean]>([
    ['from a day', { from: day(6) }, (index) => index >= 6],
    ['to a day, its end included', { to: day(6) }, (index) => index < 9],
    ['within a day', { from: day(6), to: day(6) }, (index) => index >= 6 && index < 9],
    ['from an instant on', { from: '2026-01-03T00:00:01Z' }, (index) => index >= 9],
    ['from an instant with an offset', { from: '2026-01-03T05:00:00+05:00' }, (index) => index >= 6],
    ['before all', { to: '2025-12-31' }, () => false],
  ])('news %s', async (_what, query, match) => {
    expect(titlesOf(await lists.news(query)).sort()).toEqual(indexes(match, 'N'));
  });

  it.each<[string, object, (index: number) => boolean]>([
    // Every third lasts a day and a half: on the day after its beginning it is still under way.
    ['from a day, one under way included', { from: day(6) }, (index) => index >= 6 || index === 3],
    ['to a day, its end included', { to: day(6) }, (index) => index < 9],
    ['within a day', { from: day(6), to: day(6) }, (index) => (index >= 6 && index < 9) || index === 3],
    ['after all', { from: '2030-01-01' }, () => false],
  ])('events %s', async (_what, query, match) => {
    expect(titlesOf(await lists.events(query)).sort()).toEqual(indexes(match, 'E'));
  });

  it('hold on the next page as well', async () => {
    const query = { category: ['design'] as const, city: ['ashgabat'], limit: 2 };
    const first = await client.listNews({ locale: 'en', ...query, category: ['design'] });
    const second = await client.listNews({
      locale: 'en',
      ...query,
      category: ['design'],
      cursor: first.next!,
    });
    expect([...titlesOf(first), ...titlesOf(second)]).toEqual(['N 35', 'N 25', 'N 15', 'N 5']);
  });
});

describe('one item', () => {
  it('is whole, and its summary is what lists show', async () => {
    const { items } = await lists.news({ limit: 1 });
    const whole = await client.getNews(items[0]!.id, 'en');
    expect(whole).toMatchObject(items[0]!);
    expect(endpoints.getNews.response.parse(whole)).toEqual(whole);
    const [event] = (await lists.events({ limit: 1 })).items;
    expect(await client.getEvent(event!.id, 'en')).toMatchObject(event!);
  });

  it('says in which languages it can be read, where this is not one of them', async () => {
    const original = await createEdition(payload, 'news', [refs.design], { publishedAt: at(0) });
    const translation = await createTranslation(payload, 'news', original, {
      language: 'tk',
      publishedAt: at(0),
    });
    const failure = () => client.getNews(original.itemId, 'fa').catch((error: unknown) => error);
    expect(await failure()).toBeInstanceOf(NotFoundError);
    expect(((await failure()) as ProblemError).problem.alternates).toBeUndefined();
    await publish(payload, 'news', translation.id);
    const { problem } = (await failure()) as ProblemError;
    expect(problem).toMatchObject({ type: '/problems/not-in-this-language', status: 404 });
    const { url } = await client.getNews(original.itemId, 'tk');
    const apiUrl = `http://localhost:3999/api/v1/news/${original.itemId}?locale=tk`;
    expect(problem.alternates).toEqual([{ locale: 'tk', url, apiUrl }]);
    await withdraw(payload, 'news', translation.id);
    expect(await client.getNews(original.itemId, 'tk').catch((error: unknown) => error)).toBeInstanceOf(
      WithdrawnError,
    );
    expect(((await failure()) as ProblemError).problem.alternates).toBeUndefined();
  });

  it('of one kind is not one of the other', async () => {
    const [news] = (await lists.news({ limit: 1 })).items;
    await expect(client.getEvent(news!.id, 'en')).rejects.toBeInstanceOf(NotFoundError);
  });
});

describe('reference data', () => {
  it('categories in their order, cities by name, languages with how much can be read', async () => {
    const { items: categories } = await client.listCategories('en');
    expect(categories.map(({ code }) => code)).toEqual(['design', 'music']);
    expect(await client.getCategory('music', 'fa')).toMatchObject({ code: 'music', description: null });
    const { items: cities } = await client.listCities({ locale: 'en', category: ['design'] });
    expect(cities).toMatchObject([{ slug: 'ashgabat', memberships: [{ state: 'member', since: 2023 }] }]);
    expect((await client.listCities({ locale: 'en', category: ['music'] })).items).toEqual([]);
    expect(await client.getCity('ashgabat', 'en')).toMatchObject({ name: 'Ashgabat', milestones: [] });
    const { items: languages } = await client.listLocales();
    expect(languages.map(({ code }) => code)).toEqual([...localeCodes]);
    expect(languages.find(({ code }) => code === 'en')).toMatchObject({ events: count, direction: 'ltr' });
  });
});

/** One address of each endpoint, with real ids. */
async function everyPath() {
  const [news] = (await lists.news({ limit: 1 })).items;
  const [event] = (await lists.events({ limit: 1 })).items;
  return {
    listNews: '/news?locale=en',
    getNews: `/news/${news!.id}?locale=en`,
    listEvents: '/events?locale=en',
    getEvent: `/events/${event!.id}?locale=en`,
    listCategories: '/categories?locale=tk',
    getCategory: '/categories/design?locale=ar',
    listCities: '/cities?locale=zh',
    getCity: '/cities/ashgabat?locale=fr',
    listLocales: '/locales',
  } satisfies Partial<Record<keyof typeof endpoints, string>>;
}

describe('every answer', () => {
  // A date says nothing while its second is not over, and what was made last may be of this one.
  beforeAll(() => nextSecond());

  it('is what the contract says, and nothing beyond', async () => {
    const paths = await everyPath();
    for (const [name, path] of Object.entries(paths)) {
      const json: unknown = await (await ask(path)).json();
      expect(endpoints[name as keyof typeof paths].response.parse(json)).toEqual(json);
    }
  });

  it('has the headers that are promised, and is not sent twice', async () => {
    for (const path of [...Object.values(await everyPath()), '/openapi.json']) {
      const response = await ask(path);
      const text = await response.text();
      const { headers } = response;
      expect(headers.get('etag')).toMatch(/^"[\w-]{20,}"$/);
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
      expect(headers.get('cache-control')).toBe(
        'public, max-age=0, s-maxage=1, stale-while-revalidate=4, stale-if-error=3600',
      );
      expect(headers.get('surrogate-key')).toBeTruthy();
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('content-language')).toBe(/locale=(\w+)/.exec(path)?.[1] ?? null);
      const modified = headers.get('last-modified')!;
      expect(new Date(modified).toUTCString()).toBe(modified);

      const head = await ask(path, { method: 'HEAD' });
      expect(await head.text()).toBe('');
      expect([head.status, head.headers.get('etag')]).toEqual([200, headers.get('etag')]);
      expect(head.headers.get('content-length')).toBe(headers.get('content-length'));

      const etag = headers.get('etag')!;
      for (const condition of [etag, `W/${etag}`, `"other", ${etag}`, '*'])
        expect((await ask(path, { headers: { 'if-none-match': condition } })).status).toBe(304);
      expect((await ask(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
      expect((await ask(path, { headers: { 'if-modified-since': modified } })).status).toBe(304);
      const long = 'Thu, 01 Jan 2015 00:00:00 GMT';
      expect((await ask(path, { headers: { 'if-modified-since': long } })).status).toBe(200);
      const both = { 'if-none-match': '"other"', 'if-modified-since': modified };
      expect((await ask(path, { headers: both })).status).toBe(200);
    }
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('to %s is that it is read-only', async (method) => {
    for (const path of Object.values(await everyPath())) {
      const response = await ask(path, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect(problemSchema.parse(await response.json())).toMatchObject({ status: 405 });
    }
  });

  it('to a browser of another origin says that it may read', async () => {
    const response = await ask('/news', {
      method: 'OPTIONS',
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('a list that somebody has already', () => {
  const since = async (path: string) => {
    const { headers } = await ask(path);
    return { 'if-modified-since': headers.get('last-modified')! };
  };

  it('is sent anew when one of it was withdrawn, though the others are older', async () => {
    const { id } = await createEdition(payload, 'news', [refs.design], {
      _status: 'published',
      language: 'ru',
    });
    // HTTP knows whole seconds only.
    await nextSecond();
    const headers = await since('/news?locale=ru');
    expect((await ask('/news?locale=ru', { headers })).status).toBe(304);
    await nextSecond();
    await saveDraft(payload, 'news', id, { summary: 'Only a draft.' });
    expect((await ask('/news?locale=ru', { headers })).status).toBe(304);
    await withdraw(payload, 'news', id);
    const response = await ask('/news?locale=ru', { headers });
    expect([response.status, await response.json()]).toEqual([200, { items: [], next: null }]);
  });
});
