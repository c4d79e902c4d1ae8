import { parseXml } from '../test/parse-xml';
import { toSitemap, toSitemapIndex } from './to-sitemap';

const siteUrl = 'https://eyvan.example';

describe('toSitemap', () => {
  it('lists pages with their languages', () => {
    const languages = { fa: `${siteUrl}/fa/news?a=1&b=2`, zh: `${siteUrl}/zh/news` };
    const { urlset } = parseXml(
      toSitemap([{ url: languages.fa, updatedAt: '2026-11-01T08:00:00Z', languages }]),
    );
    expect(urlset.url).toEqual([
      {
        loc: languages.fa,
        lastmod: '2026-11-01T08:00:00Z',
        'xhtml:link': [
          { '@rel': 'alternate', '@hreflang': 'fa', '@href': languages.fa },
          { '@rel': 'alternate', '@hreflang': 'zh-Hans', '@href': languages.zh },
          { '@rel': 'alternate', '@hreflang': 'x-default', '@href': languages.fa },
        ],
      },
    ]);
  });

  it('has an index', () => {
    const { sitemapindex } = parseXml(toSitemapIndex([`${siteUrl}/fa/pages.xml`, `${siteUrl}/tk/pages.xml`]));
    expect(sitemapindex.sitemap).toHaveLength(2);
  });
});
