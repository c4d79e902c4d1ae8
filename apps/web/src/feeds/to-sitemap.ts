import { locales, type LocaleCode } from '@eyvan/locales';
import { toXml } from './to-xml';

/** A page as sitemaps list it; addresses are absolute. */
export interface SitemapEntry {
  url: string;
  updatedAt?: string;
  /** The same page in all its languages, its own among them. */
  languages: Partial<Record<LocaleCode, string>>;
}

/** What one sitemap may list (sitemaps.org). */
export const mostEntries = 50_000;

const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const toAlternates = (languages: SitemapEntry['languages']) =>
  Object.entries(languages).map(([code, href]) => ({
    '@rel': 'alternate',
    '@hreflang': locales[code as LocaleCode].hreflang,
    '@href': href,
  }));

/** The pages of one language (sitemaps.org, with the languages of each as search engines read them). */
export function toSitemap(entries: readonly SitemapEntry[]): string {
  return toXml({
    urlset: {
      '@xmlns': sitemapNamespace,
      '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: entries.slice(0, mostEntries).map(({ url, updatedAt, languages }) => ({
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
