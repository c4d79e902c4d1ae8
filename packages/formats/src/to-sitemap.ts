import type { LocaleCode } from '@eyvan/locales';
import { toHreflang } from './to-hreflang';
import { toXml } from './to-xml';

/** A page as sitemaps list it; addresses are absolute. */
export interface SitemapEntry {
  url: string;
  updatedAt?: string;
  /** The same page in all its languages, its own among them. */
  languages: Partial<Record<LocaleCode, string>>;
}

/**
 * How many items one sitemap lists. It may have 50,000 pages and 50 MB (sitemaps.org); an item in twelve languages with
 * long names in letters that an address spells by bytes takes eight kilobytes, so that the second limit comes first.
 */
export const itemsInSitemap = 5_000;

const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const toAlternates = (languages: SitemapEntry['languages']) =>
  Object.entries(toHreflang(languages)).map(([hreflang, href]) => ({
    '@rel': 'alternate',
    '@hreflang': hreflang,
    '@href': href,
  }));

/** Pages of one language (sitemaps.org, with the languages of each as search engines read them). */
export function toSitemap(entries: readonly SitemapEntry[]): string {
  return toXml({
    urlset: {
      '@xmlns': sitemapNamespace,
      '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: entries.map(({ url, updatedAt, languages }) => ({
        loc: url,
        lastmod: updatedAt,
        'xhtml:link': toAlternates(languages),
      })),
    },
  });
}

/** The list of sitemaps. */
export const toSitemapIndex = (urls: readonly string[]): string =>
  toXml({ sitemapindex: { '@xmlns': sitemapNamespace, sitemap: urls.map((loc) => ({ loc })) } });
