import type { NewsSummary } from '@eyvan/contract';
import { locales, type LocaleCode } from '@eyvan/locales';
import { shortNewsPath } from '../seo/short-paths';
import { escapeText, toXml, type XmlTree } from './to-xml';

export interface RssChannel {
  locale: LocaleCode;
  /** Public origin of the site. */
  siteUrl: string;
  title: string;
  description: string;
  /** Path of the page of which this is the feed, and of the feed itself. */
  path: string;
  feedPath: string;
}

/** RFC 822 as RSS asks for it, with a year of four digits. */
const toRfc822 = (instant: string) => new Date(instant).toUTCString();

/**
 * One story. Readers take title and description for HTML (rssboard.org/rss-profile), and ours are plain text: they are
 * escaped once as HTML here, and once more as XML with all the rest.
 */
function toItem(item: NewsSummary, { siteUrl }: RssChannel): XmlTree {
  return {
    title: escapeText(item.headline),
    link: siteUrl + new URL(item.url).pathname,
    // The address without its slug: it leads to the item whatever the headline becomes, so that no reader sees it twice.
    guid: { '@isPermaLink': 'true', '#text': siteUrl + shortNewsPath(item.locale, item.id) },
    pubDate: toRfc822(item.publishedAt),
    description: escapeText(item.summary),
    'dc:language': locales[item.locale].hreflang,
    category: item.categories.map(({ name, url }) => ({ '@domain': url, '#text': name })),
  };
}

/** News as RSS 2.0 (rssboard.org/rss-specification). */
export function toRss(channel: RssChannel, items: readonly NewsSummary[]): string {
  const { locale, siteUrl, title, description, path, feedPath } = channel;
  // Of the text and not of the hour, so that the same news is the same document.
  const latest = items.map(({ updatedAt }) => Date.parse(updatedAt)).toSorted((a, b) => b - a)[0];
  return toXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      channel: {
        title,
        link: siteUrl + path,
        description,
        language: locales[locale].hreflang,
        lastBuildDate: latest === undefined ? undefined : toRfc822(new Date(latest).toISOString()),
        'atom:link': { '@href': siteUrl + feedPath, '@rel': 'self', '@type': 'application/rss+xml' },
        item: items.map((item) => toItem(item, channel)),
      },
    },
  });
}
