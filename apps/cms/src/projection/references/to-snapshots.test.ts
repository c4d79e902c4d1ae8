import { category, city } from '@eyvan/contract';
import type { CategoryDoc } from './to-category';
import type { CityDoc } from './to-city';
import { toCategorySnapshot, toCitySnapshot } from './to-snapshots';

const site = 'https://eyvan.example';
const saved = { id: 'a', createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };
const music: CategoryDoc = { ...saved, code: 'music', name: { fa: 'موسیقی' }, order: 8 };
const ashgabat: CityDoc = {
  ...saved,
  slug: 'ashgabat',
  country: 'TM',
  name: { tk: 'Aşgabat' },
  memberships: [
    { id: '1', category: 'music', state: 'member' },
    { id: '2', category: 'design', state: 'member' },
  ],
};

test('a field is kept under its code in its language, whole in lists too', () => {
  const row = toCategorySnapshot(music, 'fa', site);
  expect(row).toMatchObject({ type: 'category', locale: 'fa', itemId: 'music', filterKeys: null });
  expect(row.summaryJson).toBe(row.itemJson);
  expect(category.parse(JSON.parse(row.itemJson!))).toMatchObject({ code: 'music', name: 'موسیقی' });
});

test('fields stand by their numbers, the ninth before the tenth', () => {
  const keys = [10, 9, null].map((order) => toCategorySnapshot({ ...music, order }, 'fa', site).sortKey!);
  expect(keys).toEqual(['0010', '0009', '0000']);
});

test('a city is kept under its slug, and found by each of its fields', () => {
  const row = toCitySnapshot(ashgabat, 'tk', site);
  expect(row).toMatchObject({ type: 'city', locale: 'tk', itemId: 'ashgabat', sortKey: 'ashgabat' });
  expect(row.filterKeys).toBe(' category:design  category:music ');
  expect(city.parse(JSON.parse(row.itemJson!)).url).toBe(`${site}/tk/cities/ashgabat`);
});

test('in lists a city is shown without what only its page shows', () => {
  const { summaryJson, itemJson } = toCitySnapshot(ashgabat, 'tk', site);
  expect(JSON.parse(itemJson!)).toHaveProperty('milestones');
  expect(JSON.parse(summaryJson!)).not.toHaveProperty('milestones');
});

test('what the contract would not take becomes no row', () => {
  expect(() => toCitySnapshot({ ...ashgabat, country: 'Turkmenistan' }, 'tk', site)).toThrow('country');
});
