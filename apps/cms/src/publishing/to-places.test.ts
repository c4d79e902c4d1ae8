import type { PublicationDoc } from '../projection/publication';
import { toPlaces } from './to-places';

const row = {
  type: 'news',
  locale: 'fa',
  itemId: '4f7k2q9d',
  slug: 'گفت‌وگو',
  filterKeys: ' category:design  category:film  city:ashgabat ',
} as PublicationDoc;

test('a news item stood on its page, on lists, in the API, in the feed and in the sitemap', () => {
  expect(toPlaces(row)).toEqual([
    { kind: 'page', path: `/fa/news/4f7k2q9d/${encodeURIComponent('گفت‌وگو')}` },
    { kind: 'lists', path: '/fa' },
    { kind: 'lists', path: '/fa/news' },
    { kind: 'lists', path: '/fa/fields/design' },
    { kind: 'lists', path: '/fa/fields/film' },
    { kind: 'lists', path: '/fa/cities/ashgabat' },
    { kind: 'api', path: '/api/v1/news/4f7k2q9d?locale=fa' },
    { kind: 'feed', path: '/fa/feed.xml' },
    { kind: 'sitemap', path: '/fa/pages.xml' },
  ]);
});

test('an event is in no feed of news', () => {
  const places = toPlaces({ ...row, type: 'event', filterKeys: null });
  expect(places.map(({ kind }) => kind)).toEqual(['page', 'lists', 'lists', 'api', 'sitemap']);
});

test.each(['category', 'city'] as const)('a %s has no receipt', (type) =>
  expect(toPlaces({ ...row, type })).toEqual([]),
);
