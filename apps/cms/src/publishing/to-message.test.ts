import { newsItem } from '@eyvan/contract';
import { readFileSync } from 'node:fs';
import { pushMessage, pushPathsMax, tagsOfItem } from '@eyvan/wire';
import type { PublicationDoc } from '../projection/publication';
import { tagsOf, toMessage } from './to-message';

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

const filed = row({ slug: 'saher', filterKeys: ' category:music  city:ashgabat ' });
const blank = row({ state: 'withdrawn' });

test('of a change the page, the front page and the list are told, and the field under its name alone', () => {
  const message = pushMessage.parse(
    toMessage('changed', [{ kind: 'published', before: null, after: filed }]),
  );
  expect(message).toMatchObject({
    kind: 'changed',
    tags: ['item:4f7k2q9d', 'news', 'news:tk', 'locale:tk', 'category:music', 'city:ashgabat'],
    paths: ['/tk/news/4f7k2q9d/saher', '/tk', '/tk/news'],
  });
});

test('of what moved both addresses are told, and what stays once', () => {
  const after = row({ slug: 'saherler', filterKeys: filed.filterKeys });
  const { paths } = toMessage('changed', [{ kind: 'changed', before: filed, after }])!;
  expect(paths).toEqual(['/tk/news/4f7k2q9d/saher', '/tk', '/tk/news', '/tk/news/4f7k2q9d/saherler']);
});

test('what is withdrawn goes from every list on which it stood', () => {
  const { kind, paths, tags } = toMessage('withdrawn', [{ kind: 'withdrawn', before: filed, after: blank }])!;
  expect([kind, tags]).toEqual(['withdrawn', expect.arrayContaining(['category:music', 'city:ashgabat'])]);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/tk/news/4f7k2q9d/saher',
      '/tk/fields/music',
      '/tk/cities/ashgabat',
      '/tk/feed.xml',
    ]),
  );
});

test('of many changes no more paths are told than a push may hold; their names are told all the same', () => {
  const changes = Array.from({ length: pushPathsMax + 1 }, (_, at) => {
    const itemId = String(at).padStart(8, '0');
    return { kind: 'published' as const, before: null, after: row({ itemId, slug: 'a' }) };
  });
  const { paths, tags } = toMessage('changed', changes)!;
  expect(paths).toHaveLength(pushPathsMax);
  expect(tags).toContain(`item:${String(pushPathsMax).padStart(8, '0')}`);
});

test('where nothing has changed there is nothing to tell', () => expect(toMessage('changed', [])).toBeNull());
