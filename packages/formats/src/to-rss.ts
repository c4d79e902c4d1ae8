import { escapeText, type NewsSummary } from '@eyvan/contract';
import { locales, type LocaleCode } from '@eyvan/locales';
import { toXml, type XmlTree } from './to-xml';

/** A feed; addresses are absolute. */
export interface RssChannel {
  locale: LocaleCode;
  title: string;
  description: string;
  /** The page of which this is the feed, and the feed itself. */
  url: string;
  feedUrl: string;
}

/** A story and where it stands; addresses are absolute. */
export interface RssItem {
  item: NewsSummary;
  url: string;
  /** Leads to the item whatever its headline becomes, so that no reader sees it twice. */
  permalink: string;
  /** What was corrected in it, as one line of plain text in its language. */
  correction?: string;
}

/** Plain text, or paragraphs of it where there are several. */
const toDescription = (summary: string, correction: string | undefined): string =>
  correction ? `<p>${escapeText(summary)}</p><p>${escapeText(correction)}</p>` : escapeText(summary);

/** RFC 822 as RSS asks for it, with a year of four digits. */
const toRfc822 = (instant: string) => new Date(instant).toUTCString();

/**
 * One story. Readers take title and description for HTML (rssboard.org/rss-profile), and ours are plain text: they are
 * escaped once as HTML here, and once more as XML with all the rest.
 */
function toItem({ item, url, permalink, correction }: RssItem): XmlTree {
  return {
    title: escapeText(item.headline),
    link: url,
    guid: { '@isPermaLink': 'true', '#text': permalink },
    pubDate: toRfc822(item.publishedAt),
    description: toDescription(item.summary, correction),
    'dc:language': locales[item.locale].hreflang,
    category: item.categories.map((field) => ({ '@domain': field.url, '#text': field.name })),
  };
}

/** News as RSS 2.0 (rssboard.org/rss-specification). */
export function toRss(channel: RssChannel, items: readonly RssItem[]): string {
  const { locale, title, description, url, feedUrl } = channel;
  // Of the text and not of the hour, so that the same news is the same document.
  const latest = items.map(({ item }) => Date.parse(item.updatedAt)).toSorted((a, b) => b - a)[0];
  return toXml({
    rss: {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      channel: {
        title,
        link: url,
        description,
        language: locales[locale].hreflang,
        lastBuildDate: latest === undefined ? undefined : toRfc822(new Date(latest).toISOString()),
        'atom:link': { '@href': feedUrl, '@rel': 'self', '@type': 'application/rss+xml' },
        item: items.map(toItem),
      },
    },
  });
}
