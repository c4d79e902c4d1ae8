import { toListJsonLd, toSiteJsonLd, toWayJsonLd } from './to-page-json-ld';

const site = { siteUrl: 'https://eyvan.example', siteName: 'ایوان', locale: 'fa' } as const;
const way = [
  { name: 'شهرها', path: '/fa/cities' },
  { name: 'مرو', path: '/fa/cities/mary' },
];

it('tells of the site and who makes it', () => {
  expect(toSiteJsonLd(site, 'Description')['@graph']).toMatchObject([
    {
      '@type': 'WebSite',
      url: 'https://eyvan.example/fa',
      name: 'ایوان',
      inLanguage: 'fa',
      publisher: { '@id': 'https://eyvan.example/#publisher' },
    },
    { '@type': 'NewsMediaOrganization', '@id': 'https://eyvan.example/#publisher' },
  ]);
});

it('tells the way to a page, from the front page on', () => {
  expect(toWayJsonLd(site, way)).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'ایوان', item: 'https://eyvan.example/fa' },
      { position: 2, name: 'شهرها', item: 'https://eyvan.example/fa/cities' },
      { position: 3, name: 'مرو', item: 'https://eyvan.example/fa/cities/mary' },
    ],
  });
});

it('tells what stands on a list, at its place on this site', () => {
  const items = [{ name: 'A', url: 'https://elsewhere.example/fa/news/4f7k2q9d/a' }];
  expect(toListJsonLd(site, [way[0]!], items)['@graph']).toMatchObject([
    { '@type': 'BreadcrumbList' },
    {
      '@type': 'ItemList',
      itemListElement: [{ position: 1, name: 'A', url: 'https://eyvan.example/fa/news/4f7k2q9d/a' }],
    },
  ]);
});
