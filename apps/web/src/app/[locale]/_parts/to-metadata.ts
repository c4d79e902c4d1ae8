import { toHreflang, type SocialImage } from '@eyvan/formats';
import { localeCodes, locales, type LocaleCode } from '@eyvan/locales';
import type { Metadata } from 'next';

/** A page as search engines and social networks are told of it. Paths are on the site, addresses absolute. */
export interface PageDescription {
  siteUrl: string;
  siteName: string;
  locale: LocaleCode;
  /** Its canonical path. */
  path: string;
  /** The whole title, as a tab shows it. */
  title: string;
  /** The same without the name of the site, which cards show beside it. */
  name: string;
  description: string;
  image: SocialImage;
  /** The path of the same page in each language in which it is published, its own language among them. */
  languages: Partial<Record<LocaleCode, string>>;
  /** The path for readers of no language here, where there is one for them alone. */
  languageDefault?: string;
  feed: { path: string; title: string };
  article?: { publishedAt: string; updatedAt: string; section?: string };
}

/** The same paths as addresses. */
const toUrls = (siteUrl: string, paths: Record<string, string>) =>
  Object.fromEntries(Object.entries(paths).map(([code, path]) => [code, siteUrl + path]));

function toOpenGraph(page: PageDescription): Metadata['openGraph'] {
  const shown = {
    title: page.name,
    description: page.description,
    url: page.siteUrl + page.path,
    siteName: page.siteName,
    locale: locales[page.locale].ogLocale,
    alternateLocale: localeCodes
      .filter((code) => code !== page.locale && page.languages[code])
      .map((code) => locales[code].ogLocale),
    images: [page.image],
  };
  if (!page.article) return { type: 'website', ...shown };
  const { publishedAt, updatedAt, section } = page.article;
  return { type: 'article', ...shown, publishedTime: publishedAt, modifiedTime: updatedAt, section };
}

/** Title, description, canonical address, hreflang, Open Graph, card and feed of a page, for Next. */
export function toMetadata(page: PageDescription): Metadata {
  return {
    title: page.title,
    description: page.description,
    alternates: {
      canonical: page.siteUrl + page.path,
      languages: toUrls(page.siteUrl, toHreflang(page.languages, page.languageDefault)),
      types: { 'application/rss+xml': [{ url: page.siteUrl + page.feed.path, title: page.feed.title }] },
    },
    openGraph: toOpenGraph(page),
    twitter: {
      card: 'summary_large_image',
      title: page.name,
      description: page.description,
      images: [page.image],
    },
    // Without it search engines show small pictures only.
    robots: { index: true, follow: true, 'max-image-preview': 'large' },
  };
}
