import { eventSummary, newsSummary } from '@eyvan/contract';
import { readFileSync } from 'node:fs';
import type { Edition } from '../../content/edition';
import { createItemContext } from './create-item-context';
import type { References } from './item-context';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(`packages/contract/fixtures/v1/${name}.json`, 'utf8'));
const news = newsSummary.parse(fixture('news-item.fa'));
const event = eventSummary.parse(fixture('event-item.fa'));
const siteUrl = 'https://eyvan.example';

const references = {
  categories: new Map<string, unknown>([
    ['c1', { id: 'c1', code: 'literature', name: { fa: 'ادبیات' }, order: 6 }],
    ['c2', { id: 'c2', code: 'design', name: { fa: 'طراحی' }, order: 3 }],
    ['c3', { id: 'c3', code: 'architecture', name: { fa: 'معماری' } }],
  ]),
  cities: new Map<string, unknown>([
    ['t1', { id: 't1', slug: 'ashgabat', country: 'TM', name: { fa: 'عشق‌آباد' } }],
    ['t2', { id: 't2', slug: 'almaty', country: 'KZ', name: { kk: 'Алматы' } }],
  ]),
  media: new Map<string, unknown>([
    [
      'm1',
      {
        id: 'm1',
        alt: { fa: 'خط' },
        sizes: { small: { filename: 'a.avif', mimeType: 'image/avif', width: 480, height: 270 } },
      },
    ],
  ]),
  organizations: new Map<string, unknown>([
    ['o1', { id: 'o1', name: { fa: 'کارگاه نمونه' }, website: '' }],
    ['o2', { id: 'o2', name: {} }],
    ['o3', { id: 'o3', name: { tk: 'Eýwan' }, website: 'https://example.org/' }],
  ]),
  venues: new Map<string, unknown>([
    [
      'v1',
      {
        id: 'v1',
        name: { fa: 'تالار نمونه', tk: 'Nusgalyk zal' },
        address: { tk: 'Aşgabat' },
        city: 't1',
        latitude: 37.95,
        longitude: 58.38,
        website: 'https://example.org/hall',
        accessibility: ['lift'],
      },
    ],
    ['v2', { id: 'v2', name: { tk: 'Zal' }, latitude: 37.95, accessibility: [] }],
  ]),
  itemIds: new Map([
    ['n1', news.id],
    ['e1', event.id],
  ]),
  summaries: new Map<string, unknown>([
    [`fa:${news.id}`, news],
    [`fa:${event.id}`, event],
  ]),
  coverage: new Map([['fa', [news]]]),
  newsroomZone: 'Asia/Ashgabat',
} as unknown as References;

const contextIn = (language: Edition['language']) =>
  createItemContext({ language } as Edition, references, { siteUrl, alternates: event.alternates });
const context = contextIn('fa');

test('it is seen in the language of the edition', () => {
  expect(context).toMatchObject({
    locale: 'fa',
    siteUrl,
    alternates: event.alternates,
    coverage: [news],
    newsroomZone: 'Asia/Ashgabat',
  });
  expect(contextIn('tk').coverage).toEqual([]);
});

test('fields stand in the network’s order, whatever the order in which they were chosen', () => {
  expect(context.categoriesOf(['c1', 'c2', 'c3']).map(({ code }) => code)).toEqual([
    'architecture',
    'design',
    'literature',
  ]);
});

test('cities stay in the order in which they were chosen', () => {
  expect(context.citiesOf(['t2', 't1']).map(({ slug, name }) => [slug, name])).toEqual([
    ['almaty', 'Алматы'],
    ['ashgabat', 'عشق‌آباد'],
  ]);
});

test('what is named by its document is found as by its id', () => {
  expect(context.citiesOf([{ id: 't1' }])).toEqual(context.citiesOf(['t1']));
  expect(context.imageOf({ id: 'm1' })?.alt).toBe('خط');
  expect(context.itemOf({ relationTo: 'news', value: { id: 'n1' } })?.id).toBe(news.id);
});

test.each([undefined, null, 'c1', 7, [null], ['gone']])('%j names nothing', (ids) => {
  expect([context.categoriesOf(ids), context.citiesOf(ids), context.eventsOf(ids)]).toEqual([[], [], []]);
});

test('a picture without words in the language is not shown', () => {
  expect(contextIn('tk').imageOf('m1')).toBeNull();
  expect(context.imageOf(null)).toBeNull();
});

test.each<[id: unknown, organization: object | null]>([
  ['o1', { name: 'کارگاه نمونه', website: null }],
  ['o3', { name: 'Eýwan', website: 'https://example.org/' }],
  ['o2', null],
  ['gone', null],
  [undefined, null],
])('the organization %j is %j', (id, organization) => {
  expect(context.organizationOf(id)).toEqual(organization);
});

const nowhere = { name: null, address: null, coordinates: null };

test('a house says itself where it is, in words of the language, or else of the nearest', () => {
  expect(context.venueOf('v1', nowhere)).toEqual({
    name: 'تالار نمونه',
    address: 'Aşgabat',
    coordinates: { latitude: 37.95, longitude: 58.38 },
    city: { slug: 'ashgabat', name: 'عشق‌آباد', country: 'TM', url: `${siteUrl}/fa/cities/ashgabat` },
    website: 'https://example.org/hall',
    accessibility: ['lift'],
  });
});

test('what an event says of its place stands where the house says nothing in its language', () => {
  const own = { name: 'سالن', address: 'عشق‌آباد، نشانی', coordinates: { latitude: 1, longitude: 2 } };
  expect(context.venueOf('v1', own)).toMatchObject({ name: 'تالار نمونه', address: own.address });
  expect(context.venueOf('v2', own)).toEqual({ ...own, city: null, website: null, accessibility: null });
});

test.each([undefined, null, 'gone'])('an event in the house %j has its own words, or no place', (id) => {
  const own = { ...nowhere, name: 'سالن' };
  expect(context.venueOf(id, own)).toEqual({ ...own, city: null, website: null, accessibility: null });
  expect(context.venueOf(id, nowhere)).toBeNull();
});

test('of what a news item is about, the events that are public in its language are shown', () => {
  expect(context.eventsOf(['e1', 'n1', 'gone'])).toEqual([event]);
  expect(contextIn('tk').eventsOf(['e1'])).toEqual([]);
});

test('another item is named by its title and address', () => {
  expect(context.itemOf({ relationTo: 'news', value: 'n1' })).toEqual({
    kind: 'news',
    id: news.id,
    title: news.headline,
    url: news.url,
  });
  expect(context.itemOf({ relationTo: 'events', value: 'e1' })).toMatchObject({
    kind: 'event',
    title: event.title,
  });
});

test.each([null, 'n1', { relationTo: 'news', value: 'gone' }, {}])('%j is no other item', (relation) => {
  expect(context.itemOf(relation)).toBeNull();
});

test('an item that is not public in this language is not named', () => {
  expect(contextIn('kk').itemOf({ relationTo: 'news', value: 'n1' })).toBeNull();
});
