import { toListJsonLd, toSiteJsonLd, toWayJsonLd } from './to-page-json-ld';

const siteUrl = 'https://eyvan.example';
const publisher = { name: 'ایوان', url: siteUrl, logo: `${siteUrl}/icon.svg` };
const way = [
  { name: 'ایوان', url: `${siteUrl}/fa` },
  { name: 'شهرها', url: `${siteUrl}/fa/cities` },
  { name: 'مرو', url: `${siteUrl}/fa/cities/mary` },
];

it('tells of the site and who makes it', () => {
  const site = { locale: 'fa', url: `${siteUrl}/fa`, description: 'Description', publisher } as const;
  expect(toSiteJsonLd(site)['@graph']).toMatchObject([
    {
      '@type': 'WebSite',
      '@id': 'https://eyvan.example/fa#site',
      url: 'https://eyvan.example/fa',
      name: 'ایوان',
      description: 'Description',
      inLanguage: 'fa',
      publisher: { '@id': 'https://eyvan.example/#publisher' },
    },
    { '@type': 'NewsMediaOrganization', '@id': 'https://eyvan.example/#publisher' },
  ]);
});

it('tells the way to a page, from the front page on', () => {
  expect(toWayJsonLd(way)).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'ایوان', item: 'https://eyvan.example/fa' },
      { position: 2, name: 'شهرها', item: 'https://eyvan.example/fa/cities' },
      { position: 3, name: 'مرو', item: 'https://eyvan.example/fa/cities/mary' },
    ],
  });
});

it('tells what stands on a list', () => {
  const items = [{ name: 'A', url: 'https://eyvan.example/fa/news/4f7k2q9d/a' }];
  expect(toListJsonLd(way.slice(0, 1), items)['@graph']).toMatchObject([
    { '@type': 'BreadcrumbList' },
    {
      '@type': 'ItemList',
      itemListElement: [{ position: 1, name: 'A', url: 'https://eyvan.example/fa/news/4f7k2q9d/a' }],
    },
  ]);
});
