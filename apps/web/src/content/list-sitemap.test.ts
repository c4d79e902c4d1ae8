import { jest } from '@jest/globals';
import { endpoints, type EndpointName } from '@eyvan/contract';
import { readFixture } from '@eyvan/contract/fixtures';
import { listSitemap } from './list-sitemap';

process.env.CMS_URL = 'http://cms.test';
process.env.REVALIDATE_SECRET = 'a-secret-of-more-than-thirty-two-characters';

const siteUrl = 'https://site.example';
const fixtures: Partial<Record<EndpointName, string>> = {
  listNews: 'news-list.tk',
  listEvents: 'event-list.en',
  listCategories: 'category-list.en',
  listCities: 'city-list.en',
  listLocales: 'locale-list',
};

// In the place of the network: the fixtures, each list as its last page.
const fetched = jest.spyOn(globalThis, 'fetch').mockImplementation((url) => {
  const { pathname } = new URL(String(url));
  const found = Object.entries(fixtures).find(
    ([name]) => pathname === `/api/v1${endpoints[name as EndpointName].path}`,
  );
  const body = readFixture(found![1], endpoints[found![0] as EndpointName].response);
  return Promise.resolve(Response.json('next' in body ? { ...body, next: null } : body));
});
afterAll(() => fetched.mockRestore());

describe('listSitemap', () => {
  it('lists the pages that are always there, and every item, on this site in all their languages', async () => {
    const entries = (await listSitemap(siteUrl, 'tk', 1))!;
    const urls = entries.map(({ url }) => url);
    expect(urls.slice(0, 7)).toEqual(
      ['', '/news', '/events', '/events/past', '/fields', '/cities', '/about'].map(
        (path) => `${siteUrl}/tk${path}`,
      ),
    );
    expect(urls).toContain(`${siteUrl}/tk/fields/design`);
    const item = entries.find(({ url }) => url.startsWith(`${siteUrl}/tk/news/4f7k2q9d/`));
    expect(Object.keys(item!.languages)).toEqual(['tk', 'ru', 'en', 'fa', 'tr', 'kk', 'zh', 'ar']);
    expect(item!.languages.fa).toContain(`${siteUrl}/fa/news/4f7k2q9d/`);
    expect(item!.updatedAt).toMatch(/^\d{4}-/);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('lists of the cities those of which something can be read', async () => {
    const urls = (await listSitemap(siteUrl, 'tk', 1))!.map(({ url }) => url);
    expect(urls.filter((url) => url.includes('/cities/'))).toEqual([`${siteUrl}/tk/cities/ashgabat`]);
  });

  it('ends with the last part', async () => {
    await expect(listSitemap(siteUrl, 'tk', 2)).resolves.toBeNull();
  });
});
