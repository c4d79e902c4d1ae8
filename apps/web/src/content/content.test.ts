import { jest } from '@jest/globals';
import { endpoints, type EndpointName } from '@eyvan/contract';
import { readFixture } from '@eyvan/contract/fixtures';
import { localeCodes } from '@eyvan/locales';
import { getCategory, listCategories } from './categories';
import { getCity, listCities } from './cities';
import { getEvent, getMoreEvents, listAllEvents, listComingEvents, listEventPage } from './events';
import { listLocales } from './locales';
import { getNews, getOlderNews, listNews } from './news';

process.env.CMS_URL = 'http://cms.test';
process.env.REVALIDATE_SECRET = 'a-secret-of-more-than-thirty-two-characters';

// In the place of the network: what is asked here stays in this process.
const fetched = jest.spyOn(globalThis, 'fetch');
const isAboutNewsroom = (url: unknown) => new URL(String(url)).pathname === '/api/v1/newsroom';
// By whose calendar a list of events is of today is asked before; that is another question.
const asked = () =>
  fetched.mock.calls
    .filter(([url]) => !isAboutNewsroom(url))
    .map(([url, init]) => {
      const { pathname, searchParams } = new URL(String(url));
      const { tags, revalidate } = (init as { next: { tags: string[]; revalidate: number } }).next;
      return { path: pathname, query: Object.fromEntries(searchParams), tags, revalidate };
    });
const newsroom = readFixture('newsroom.en', endpoints.getNewsroom.response);
const answerWithBody = (body: unknown) =>
  fetched.mockImplementation((url) => Promise.resolve(Response.json(isAboutNewsroom(url) ? newsroom : body)));
const answerWith = (name: EndpointName, fixture: string) => {
  const body = readFixture(fixture, endpoints[name].response);
  answerWithBody(body);
  return body;
};

beforeEach(() => {
  fetched.mockReset();
  // Half past eight in the evening in London: in the newsroom it is the day after.
  jest.useFakeTimers({ now: new Date('2026-11-27T20:30:00Z'), doNotFake: ['queueMicrotask', 'nextTick'] });
});
afterEach(() => jest.useRealTimers());
afterAll(() => fetched.mockRestore());

describe('one thing', () => {
  it.each<[string, EndpointName, string, () => Promise<unknown>, string, string[]]>([
    [
      'a news item',
      'getNews',
      'news-item.tk',
      () => getNews('4f7k2q9d', 'tk'),
      '/news/4f7k2q9d',
      ['item:4f7k2q9d'],
    ],
    [
      'an event',
      'getEvent',
      'event-item.en',
      () => getEvent('4f7k2q9d', 'tk'),
      '/events/4f7k2q9d',
      ['item:4f7k2q9d'],
    ],
    [
      'a field',
      'getCategory',
      'category.fa',
      () => getCategory('design', 'tk'),
      '/categories/design',
      ['categories', 'category:design'],
    ],
    [
      'a city',
      'getCity',
      'city.tk',
      () => getCity('ashgabat', 'tk'),
      '/cities/ashgabat',
      ['cities', 'city:ashgabat'],
    ],
  ])('%s is kept under its own tags', async (_what, name, fixture, get, path, tags) => {
    const item = answerWith(name, fixture);
    await expect(get()).resolves.toEqual({ kind: 'found', item });
    expect(asked()).toEqual([{ path: `/api/v1${path}`, query: { locale: 'tk' }, tags, revalidate: 30 }]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['an id', () => getNews('nothing-like-it', 'tk')],
    ['the id of an event', () => getEvent('ABCDEFGH', 'tk')],
    ['a field', () => getCategory('astrology', 'tk')],
    ['a city', () => getCity('Ashgabat/..', 'tk')],
    ['a place in a list', () => getMoreEvents('coming', 'nowhere', 'tk')],
  ])('%s that cannot be is not asked for', async (_what, get) => {
    await expect(get()).resolves.toEqual({ kind: 'unknown' });
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('a list', () => {
  it.each<[string, EndpointName, string, () => Promise<unknown>, object, string[]]>([
    [
      'of news',
      'listNews',
      'news-list.tk',
      () => listNews({ locale: 'tk', limit: 3 }),
      { limit: '3' },
      ['news:tk'],
    ],
    [
      'of news of a field and a city',
      'listNews',
      'news-list.tk',
      () => listNews({ locale: 'tk', category: ['design'], city: ['ashgabat'] }),
      { category: 'design', city: 'ashgabat' },
      ['news:tk', 'category:design', 'city:ashgabat'],
    ],
    [
      'of older news',
      'listNews',
      'news-list.tk',
      () => getOlderNews('W_-1', 'tk'),
      { cursor: 'W_-1' },
      ['news:tk'],
    ],
    [
      'of coming events',
      'listEvents',
      'event-list.en',
      () => listComingEvents({ locale: 'tk', city: ['ashgabat'] }),
      { city: 'ashgabat', from: '2026-11-27T19:00:00.000Z', order: 'asc' },
      ['events:tk', 'city:ashgabat'],
    ],
    [
      'of past events',
      'listEvents',
      'event-list.en',
      () => listEventPage('past', 'tk'),
      { endBefore: '2026-11-27T19:00:00.000Z', order: 'desc' },
      ['events:tk'],
    ],
    [
      'of events as of some days ago',
      'listEvents',
      'event-list.en',
      () => getMoreEvents('past', '2026-11-20.W_-1', 'tk'),
      { endBefore: '2026-11-19T19:00:00.000Z', cursor: 'W_-1', order: 'desc' },
      ['events:tk'],
    ],
    [
      'of all events',
      'listEvents',
      'event-list.en',
      () => listAllEvents('tk'),
      { order: 'desc', limit: '50' },
      ['events:tk'],
    ],
    ['of fields', 'listCategories', 'category-list.en', () => listCategories('tk'), {}, ['categories']],
    [
      'of cities',
      'listCities',
      'city-list.en',
      () => listCities('tk', 'design'),
      { category: 'design' },
      ['cities'],
    ],
  ])(
    '%s is kept under the tags of all that it is made of',
    async (_what, name, fixture, list, query, tags) => {
      answerWith(name, fixture);
      await list();
      expect(asked()).toEqual([
        { path: `/api/v1${endpoints[name].path}`, query: { locale: 'tk', ...query }, tags, revalidate: 30 },
      ]);
    },
  );

  it('of languages is kept under each of their lists', async () => {
    answerWith('listLocales', 'locale-list');
    await expect(listLocales()).resolves.toHaveLength(localeCodes.length);
    const [{ tags } = { tags: [] }] = asked();
    expect(tags).toHaveLength(1 + localeCodes.length * 2);
    expect(tags).toEqual(expect.arrayContaining(['newsroom', 'news:fa', 'events:fa']));
  });

  it('says where its next page stands by the day on which it was asked', async () => {
    answerWithBody({ items: [], next: 'W_-2' });
    await expect(listEventPage('coming', 'tk')).resolves.toEqual({ items: [], next: '2026-11-28.W_-2' });
    await expect(getMoreEvents('coming', '2026-11-20.W_-1', 'tk')).resolves.toEqual({
      kind: 'found',
      item: { items: [], next: '2026-11-20.W_-2' },
    });
  });
});
