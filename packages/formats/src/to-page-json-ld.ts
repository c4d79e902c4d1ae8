import { locales, type LocaleCode } from '@eyvan/locales';
import type { BreadcrumbListLeaf, ItemListLeaf, NewsMediaOrganizationLeaf, WebSiteLeaf } from 'schema-dts';
import { toPublisher, type Publisher } from './json-ld';

/** The site in a language. */
export interface SiteInLanguage {
  locale: LocaleCode;
  /** The front page in it, as an absolute address. */
  url: string;
  description: string | null;
  publisher: Publisher;
}

/** A page as a way to it, or a list, names it; the address is absolute. */
export interface NamedPage {
  name: string;
  url: string;
}

/** The front page: the site, and who makes it (schema.org/WebSite, NewsMediaOrganization). */
export function toSiteJsonLd({ locale, url, description, publisher }: SiteInLanguage): {
  '@graph': readonly [WebSiteLeaf, NewsMediaOrganizationLeaf];
} {
  const newsroom = toPublisher(publisher);
  return {
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': `${url}#site`,
        url,
        name: publisher.name,
        description: description ?? undefined,
        inLanguage: locales[locale].hreflang,
        publisher: { '@id': newsroom['@id'] },
      },
      newsroom,
    ],
  };
}

/** The way to a page from the front page, which is its first step, to the page itself (schema.org/BreadcrumbList). */
export const toWayJsonLd = (steps: readonly NamedPage[]): BreadcrumbListLeaf => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  })),
});

/** A list: the way to it, and what stands on it, in its order (schema.org/ItemList). */
export const toListJsonLd = (
  steps: readonly NamedPage[],
  items: readonly NamedPage[],
): { '@graph': readonly [BreadcrumbListLeaf, ItemListLeaf] } => ({
  '@graph': [
    toWayJsonLd(steps),
    {
      '@type': 'ItemList',
      itemListElement: items.map(({ name, url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        url,
      })),
    },
  ],
});
