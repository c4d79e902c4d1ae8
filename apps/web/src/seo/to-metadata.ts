import { localeCodes, locales, type LocaleCode } from '@eyvan/locales';
import type { Metadata } from 'next';
import type { SocialImage } from './social-image';

/** A page as search engines and social networks are told of it. Paths are on the site, addresses absolute. */
export interface PageDescription {
  siteUrl: string;
  siteName: string;
  locale: LocaleCode;
  /** Its canonical path. */
  path: string;
  /** The whole title, as a tab shows it. */
  title: string;
  description: string;
  image: SocialImage;
  /** The path of the same page in each language in which it is published, its own language among them. */
  languages: Partial<Record<LocaleCode, string>>;
  /** The path for readers of no language here: the original, where it is known. */
  languageDefault?: string;
  feed: { path: string; title: string };
  article?: { publishedAt: string; updatedAt: string; section?: string };
}

function toHreflang({ siteUrl, languages, languageDefault }: PageDescription): Record<string, string> {
  const published = localeCodes.filter((code) => languages[code]);
  const entries = published.map((code) => [locales[code].hreflang, siteUrl + languages[code]]);
  return Object.fromEntries([
    ...entries,
    ...(languageDefault ? [['x-default', siteUrl + languageDefault]] : []),
  ]);
}

function toOpenGraph(page: PageDescription): Metadata['openGraph'] {
  const shown = {
    title: page.title,
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
      languages: toHreflang(page),
      types: { 'application/rss+xml': [{ url: page.siteUrl + page.feed.path, title: page.feed.title }] },
    },
    openGraph: toOpenGraph(page),
    twitter: {
      card: 'summary_large_image',
      title: page.title,
      description: page.description,
      images: [page.image],
    },
  };
}

/** The same path in every language. */
export const inEveryLanguage = (pathOf: (locale: LocaleCode) => string): Record<LocaleCode, string> =>
  Object.fromEntries(localeCodes.map((code) => [code, pathOf(code)])) as Record<LocaleCode, string>;
