import type { NewsItem } from '@eyvan/contract';
import { isLocaleCode, locales } from '@eyvan/locales';
import type { CreativeWorkLeaf, NewsArticleLeaf } from 'schema-dts';
import { toPublisher, type Publisher } from './json-ld';
import { toSocialImage } from './to-social-image';

/** Where a story stands: its canonical address, and whose it is. */
export interface NewsOnSite {
  url: string;
  publisher: Publisher;
}

function toSource(source: NewsItem['source']): CreativeWorkLeaf | undefined {
  if (!source?.name && !source?.url) return undefined;
  return {
    '@type': 'CreativeWork',
    name: source.programme ?? undefined,
    url: source.url ?? undefined,
    publisher: source.name ? { '@type': 'Organization', name: source.name } : undefined,
  };
}

/** A news item as schema.org/NewsArticle. */
export function toNewsJsonLd(item: NewsItem, { url, ...site }: NewsOnSite): NewsArticleLeaf {
  const publisher = toPublisher(site.publisher);
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: item.headline,
    description: item.summary,
    inLanguage: locales[item.locale].hreflang,
    datePublished: item.publishedAt,
    dateModified: item.updatedAt,
    image: toSocialImage(item.image)?.url,
    // A byline is words: a desk as often as a person. Organization claims the least.
    author: item.byline ? { '@type': 'Organization', name: item.byline } : { '@id': publisher['@id'] },
    publisher,
    articleSection: item.categories.map(({ name }) => name),
    contentLocation: item.cities.map(({ name }) => ({ '@type': 'City', name })),
    isBasedOn: toSource(item.source),
    correction: item.corrections.map(({ at, note }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: at,
    })),
    workTranslation: item.alternates.map((alternate) => ({
      '@type': 'NewsArticle',
      inLanguage: isLocaleCode(alternate.locale) ? locales[alternate.locale].hreflang : alternate.locale,
      url: alternate.url,
    })),
    isAccessibleForFree: true,
  };
}
