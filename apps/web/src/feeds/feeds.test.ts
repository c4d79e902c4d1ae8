import { newsSummary, pageOf } from '@eyvan/contract';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { readFixture } from '../../test/read-fixture';
import { toRss } from './to-rss';
import { toSitemap, toSitemapIndex } from './to-sitemap';
import { toXml, xmlResponse } from './to-xml';

const siteUrl = 'https://eyvan.example';
const { items } = readFixture('news-list.fa', pageOf(newsSummary));
const channel = {
  locale: 'fa',
  siteUrl,
  title: 'ایوان: خبرها',
  description: 'خبر',
  path: '/fa/news',
  feedPath: '/fa/feed.xml',
} as const;
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  isArray: (name) => ['item', 'url'].includes(name),
});

function parse(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml);
}

describe('toXml', () => {
  it('escapes, and leaves out what no XML document may hold', () => {
    const text = 'Tom & "Jerry" <b>]]>\u0000\u0008\uFFFE\uD800 ok';
    const xml = toXml({ a: { '@b': 'x"<&>', '#text': text } });
    expect(parse(xml).a).toEqual({ '@b': 'x"<&>', '#text': 'Tom & "Jerry" <b>]]> ok' });
    expect(xml).not.toMatch(/[\u0000\u0008\uFFFE]/);
  });
});

describe('toRss', () => {
  it('is a channel in its language, with a link to itself', () => {
    const { rss } = parse(toRss(channel, items));
    expect(rss.channel).toMatchObject({
      title: channel.title,
      link: 'https://eyvan.example/fa/news',
      language: 'fa',
      'atom:link': {
        '@href': 'https://eyvan.example/fa/feed.xml',
        '@rel': 'self',
        '@type': 'application/rss+xml',
      },
    });
    expect(rss.channel.item).toHaveLength(items.length);
  });

  it('names each story by an address that no new headline changes', () => {
    const [first] = items;
    const renamed = { ...first!, url: `${siteUrl}/fa/news/${first!.id}/another-slug` };
    const guids = [first!, renamed].map((item) => parse(toRss(channel, [item])).rss.channel.item[0].guid);
    expect(guids[0]).toEqual({
      '@isPermaLink': 'true',
      '#text': `https://eyvan.example/fa/news/${first!.id}`,
    });
    expect(guids[1]).toEqual(guids[0]);
  });

  it('dates as RFC 822 does, and says the language and fields of each', () => {
    const [item] = parse(toRss(channel, items)).rss.channel.item;
    expect(item.pubDate).toMatch(
      /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
    );
    expect(item['dc:language']).toBe('fa');
    expect(item.category).toMatchObject({
      '#text': 'طراحی',
      '@domain': expect.stringContaining('/fields/design'),
    });
  });

  it('holds text that is read as HTML as what it was', () => {
    const text = 'Kitob <Eyvon> 5 < 6 & <img src=x onerror=alert(1)>';
    const story = { ...items[0]!, headline: text, summary: text };
    const [item] = parse(toRss(channel, [story])).rss.channel.item;
    const asHtml = 'Kitob &lt;Eyvon&gt; 5 &lt; 6 &amp; &lt;img src=x onerror=alert(1)&gt;';
    expect([item.title, item.description]).toEqual([asHtml, asHtml]);
    expect(toRss(channel, [story])).toContain('Kitob &amp;lt;Eyvon&amp;gt;');
  });

  it('is the same document for the same news, and one for no news', () => {
    expect(toRss(channel, items)).toBe(toRss(channel, items));
    expect(parse(toRss(channel, [])).rss.channel.title).toBe(channel.title);
  });
});

describe('toSitemap', () => {
  it('lists pages with their languages', () => {
    const languages = { fa: `${siteUrl}/fa/news?a=1&b=2`, zh: `${siteUrl}/zh/news` };
    const { urlset } = parse(
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
    const { sitemapindex } = parse(toSitemapIndex([`${siteUrl}/fa/pages.xml`, `${siteUrl}/tk/pages.xml`]));
    expect(sitemapindex.sitemap).toHaveLength(2);
  });
});

describe('xmlResponse', () => {
  it('says its type, and has a tag that follows its text', async () => {
    const [one, same, other] = ['a', 'a', 'b'].map((name) =>
      xmlResponse(toXml({ [name]: 'x' }), 'application/xml'),
    );
    expect(one?.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(one?.headers.get('etag')).toBe(same?.headers.get('etag'));
    expect(one?.headers.get('etag')).not.toBe(other?.headers.get('etag'));
  });
});
