import { city, citySummary } from '@eyvan/contract';
import { readFileSync } from 'node:fs';
import { toCity, toCityRef, toCitySummary, type CityDoc } from './to-city';

const site = 'https://eyvan.example';
const fixture = city.parse(JSON.parse(readFileSync('packages/contract/fixtures/v1/city.tk.json', 'utf8')));
const saved = { id: 'a', createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };
const titled = (at: number) => ({
  date: `${fixture.milestones[at]!.date}T00:00:00.000Z`,
  title: { tk: fixture.milestones[at]!.title },
});
const ashgabat: CityDoc = {
  ...saved,
  slug: 'ashgabat',
  country: 'TM',
  name: { tk: 'Aşgabat', fa: 'عشق‌آباد' },
  memberships: [{ id: 'row', category: 'design', state: 'member', since: 2023 }],
  latitude: 37.95,
  longitude: 58.38,
  wikidata: 'Q23438',
  website: 'https://example.org/ashgabat',
  // As editors wrote them down.
  milestones: [titled(2), titled(0), titled(1)],
};

test('a city in Turkmen is what the contract shows of one, its milestones by their days', () => {
  expect(toCity(ashgabat, 'tk', site)).toEqual(fixture);
});

test('milestones without words of the language are left out', () => {
  const milestones = [{ date: '2023-10-31T00:00:00.000Z', title: { fa: 'عشق‌آباد به شبکه پیوست.', tk: '' } }];
  expect(toCity({ ...ashgabat, milestones }, 'tk', site).milestones).toEqual([]);
  expect(toCity({ ...ashgabat, milestones }, 'fa', site).milestones).toEqual([
    { date: '2023-10-31', title: 'عشق‌آباد به شبکه پیوست.' },
  ]);
});

test('what nobody filled in is null or empty', () => {
  const bare = {
    ...saved,
    slug: 'almaty',
    country: 'KZ',
    name: {},
    website: '',
    milestones: null,
  } as CityDoc;
  expect(city.parse(toCity(bare, 'kk', site))).toEqual({
    slug: 'almaty',
    name: 'almaty',
    country: 'KZ',
    url: `${site}/kk/cities/almaty`,
    memberships: [],
    coordinates: null,
    wikidata: null,
    website: null,
    milestones: [],
  });
});

test.each<[what: string, place: Pick<CityDoc, 'latitude' | 'longitude'>, coordinates: unknown]>([
  ['on the equator and the first meridian', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 0 }],
  ['of which half is known', { latitude: 37.95, longitude: null }, null],
  ['of which the other half is known', { latitude: undefined, longitude: 58.38 }, null],
])('the place of a city %s', (_, place, coordinates) => {
  expect(toCitySummary({ ...ashgabat, ...place }, 'tk', site).coordinates).toEqual(coordinates);
});

test('a candidate has no year yet', () => {
  const memberships = [{ category: 'music', state: 'candidate' } as const];
  const summary = toCitySummary({ ...ashgabat, memberships }, 'tk', site);
  expect(citySummary.parse(summary).memberships).toEqual([
    { category: 'music', state: 'candidate', since: null },
  ]);
});

test('on an item a city has its name, country and address, and nothing else', () => {
  expect(toCityRef(ashgabat, 'ar', site)).toEqual({
    slug: 'ashgabat',
    name: 'عشق‌آباد',
    country: 'TM',
    url: `${site}/ar/cities/ashgabat`,
  });
});
