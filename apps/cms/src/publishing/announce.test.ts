import { newsItem } from '@eyvan/contract';
import { tagsOfItem } from '@eyvan/wire';
import { readFileSync } from 'node:fs';
import type { PublicationDoc } from '../projection/publication';

Object.assign(process.env, { PAYLOAD_SECRET: 'x'.repeat(32), REVALIDATE_SECRET: 'x'.repeat(32) });
const { tagsOf } = await import('./announce');

const row = (more: Partial<PublicationDoc>) =>
  ({ type: 'news', locale: 'tk', itemId: '4f7k2q9d', filterKeys: null, ...more }) as PublicationDoc;

test('an item is held under its name, its lists, its fields and its cities', () => {
  const item = newsItem.parse(
    JSON.parse(readFileSync('packages/contract/fixtures/v1/news-item.kk.json', 'utf8')),
  );
  const [categories, cities] = [item.categories.map(({ code }) => code), item.cities.map(({ slug }) => slug)];
  const filterKeys = ` ${[...categories.map((code) => `category:${code}`), ...cities.map((slug) => `city:${slug}`)].join('  ')} `;
  const { id, type, locale } = item;
  expect(tagsOf(row({ itemId: id, type, locale, filterKeys }))).toEqual(
    tagsOfItem({ id, type, locale, categories, cities }),
  );
});

test('an event is held under events, and not under what it is filtered by besides', () => {
  const filterKeys = ' attendance:mixed  category:music  status:scheduled ';
  expect(tagsOf(row({ type: 'event', locale: 'fa', filterKeys }))).toEqual([
    'item:4f7k2q9d',
    'events',
    'events:fa',
    'locale:fa',
    'category:music',
  ]);
});

test('what was withdrawn is in no field and no city', () => {
  expect(tagsOf(row({}))).toEqual(['item:4f7k2q9d', 'news', 'news:tk', 'locale:tk']);
});

test('fields and cities are held under the same name in every language', () => {
  expect(tagsOf(row({ type: 'category', itemId: 'music', locale: 'kk' }))).toEqual([
    'categories',
    'category:music',
  ]);
  const city = row({ type: 'city', itemId: 'ashgabat', filterKeys: ' category:design ' });
  expect(tagsOf(city)).toEqual(['cities', 'city:ashgabat']);
});
