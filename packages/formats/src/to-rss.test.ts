import { newsSummary, pageOf } from '@eyvan/contract';
import { readFixture } from '@eyvan/contract/fixtures';
import { parseXml } from '../test/parse-xml';
import { toRss } from './to-rss';

const siteUrl = 'https://eyvan.example';
const items = readFixture('news-list.fa', pageOf(newsSummary)).items.map((item) => ({
  item,
  url: item.url,
  permalink: `${siteUrl}/fa/news/${item.id}`,
}));
const channel = {
  locale: 'fa',
  title: 'ایوان: خبرها',
  description: 'خبر',
  url: `${siteUrl}/fa/news`,
  feedUrl: `${siteUrl}/fa/feed.xml`,
} as const;

describe('toRss', () => {
  it('is a channel in its language, with a link to itself', () => {
    const { rss } = parseXml(toRss(channel, items));
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
    const renamed = { ...first!, url: `${siteUrl}/fa/news/${first!.item.id}/another-slug` };
    const [story, again] = [first!, renamed].map(
      (one) => parseXml(toRss(channel, [one])).rss.channel.item[0],
    );
    expect(story.guid).toEqual({
      '@isPermaLink': 'true',
      '#text': `https://eyvan.example/fa/news/${first!.item.id}`,
    });
    expect(again.guid).toEqual(story.guid);
    expect(again.link).toBe(renamed.url);
  });

  it('dates as RFC 822 does, and says the language and fields of each', () => {
    const [item] = parseXml(toRss(channel, items)).rss.channel.item;
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
    const story = { ...items[0]!, item: { ...items[0]!.item, headline: text, summary: text } };
    const [item] = parseXml(toRss(channel, [story])).rss.channel.item;
    const asHtml = 'Kitob &lt;Eyvon&gt; 5 &lt; 6 &amp; &lt;img src=x onerror=alert(1)&gt;';
    expect([item.title, item.description]).toEqual([asHtml, asHtml]);
    expect(toRss(channel, [story])).toContain('Kitob &amp;lt;Eyvon&amp;gt;');
  });

  it('tells what was corrected, after the summary', () => {
    const story = { ...items[0]!, correction: 'Düzediş (5 < 6): at' };
    const [item] = parseXml(toRss(channel, [story])).rss.channel.item;
    expect(item.description).toBe(`<p>${story.item.summary}</p><p>Düzediş (5 &lt; 6): at</p>`);
  });

  it('is the same document for the same news, and one for no news', () => {
    expect(toRss(channel, items)).toBe(toRss(channel, items));
    expect(parseXml(toRss(channel, [])).rss.channel.title).toBe(channel.title);
  });
});
