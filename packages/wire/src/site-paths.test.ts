import { apiPaths } from './api-paths';
import { sitePaths } from './site-paths';

// Addresses that are public stay what they are: written out here, so that none changes by mistake.
test('where things stand on the site', () => {
  const at = Object.fromEntries(
    Object.entries(sitePaths).map(([name, to]) => [name, to('fa', 'design', 'گفت و گو')]),
  );
  expect(at).toEqual({
    home: '/fa',
    newsList: '/fa/news',
    news: '/fa/news/design/%DA%AF%D9%81%D8%AA%20%D9%88%20%DA%AF%D9%88',
    eventList: '/fa/events',
    event: '/fa/events/design/%DA%AF%D9%81%D8%AA%20%D9%88%20%DA%AF%D9%88',
    categories: '/fa/fields',
    category: '/fa/fields/design',
    cities: '/fa/cities',
    city: '/fa/cities/design',
    about: '/fa/about',
    newsFeed: '/fa/feed.xml',
    sitemap: '/fa/pages.xml',
  });
});

test('where items stand in the API', () => {
  expect(apiPaths.news('4f7k2q9d', 'tk')).toBe('/api/v1/news/4f7k2q9d?locale=tk');
  expect(apiPaths.event('4f7k2q9d', 'tk')).toBe('/api/v1/events/4f7k2q9d?locale=tk');
});
