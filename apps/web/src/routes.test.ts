import { apiBasePath, endpoints } from '@eyvan/contract';
import { apiPaths } from '@eyvan/wire';
import { inEveryLanguage, routes, toPath } from './routes';

// Addresses that are public stay what they are: written out here, so that none changes by mistake.
test.each([
  [routes.shortNews('fa', '4f7k2q9d'), '/fa/news/4f7k2q9d'],
  [routes.shortEvent('fa', '4f7k2q9d'), '/fa/events/4f7k2q9d'],
  [routes.olderNews('fa', 'WyI-_'), '/fa/news/older/WyI-_'],
  [routes.pastEvents('fa'), '/fa/events/past'],
  [routes.eventsOf('coming', 'fa'), '/fa/events'],
  [routes.eventsOf('past', 'fa'), '/fa/events/past'],
  [routes.moreEvents('coming', 'fa', '2026-11-28.W'), '/fa/events/later/2026-11-28.W'],
  [routes.moreEvents('past', 'fa', '2026-11-28.W'), '/fa/events/past/older/2026-11-28.W'],
  [routes.sitemapPart('fa', 1), '/fa/pages.xml'],
  [routes.sitemapPart('fa', 2), '/fa/pages-2.xml'],
  [routes.ornament('design'), '/og/design'],
  [routes.iconOf(192), '/icon-192.png'],
  [routes.openApi, '/api/v1/openapi.json'],
  [routes.push, '/api/revalidate'],
])('%s is %s', (made, path) => expect(made).toBe(path));

test('where an item stands in the API is where the contract says that it does', () => {
  const at = (path: string) => `${apiBasePath}${path.replace('{itemId}', '4f7k2q9d')}?locale=tk`;
  expect(apiPaths.news('4f7k2q9d', 'tk')).toBe(at(endpoints.getNews.path));
  expect(apiPaths.event('4f7k2q9d', 'tk')).toBe(at(endpoints.getEvent.path));
});

test('a reader stays on the host that served the page', () => {
  expect(toPath('https://elsewhere.example/fa/news/4f7k2q9d/%D8%B3?a=b#c')).toBe(
    '/fa/news/4f7k2q9d/%D8%B3?a=b#c',
  );
});

test('a page in every language is one in twelve', () => {
  const languages = inEveryLanguage(routes.about);
  expect(Object.keys(languages)).toHaveLength(12);
  expect(languages.zh).toBe('/zh/about');
});
