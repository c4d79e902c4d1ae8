import { locales, type LocaleCode } from '@eyvan/locales';
import { toPublisher, type JsonLd } from './json-ld';

/** The site in a language. */
export interface SiteInLanguage {
  siteUrl: string;
  siteName: string;
  locale: LocaleCode;
}

/** A page as a way to it names it; the path is on the site. */
export interface Step {
  name: string;
  path: string;
}

/** The front page: the site, and who makes it (schema.org/WebSite, NewsMediaOrganization). */
export function toSiteJsonLd({ siteUrl, siteName, locale }: SiteInLanguage, description: string): JsonLd {
  const url = `${siteUrl}/${locale}`;
  const publisher = toPublisher({ siteUrl, siteName, url });
  return {
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': `${url}#site`,
        url,
        name: siteName,
        description,
        inLanguage: locales[locale].hreflang,
        publisher: { '@id': publisher['@id'] },
      },
      publisher,
    ],
  };
}

/** The way to a page from the front page, without that: the last step is the page itself (schema.org/BreadcrumbList). */
export const toWayJsonLd = (
  { siteUrl, siteName, locale }: SiteInLanguage,
  steps: readonly Step[],
): JsonLd => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: siteName, path: `/${locale}` }, ...steps].map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: siteUrl + path,
  })),
});

/** A list: the way to it, and what stands on it, in its order (schema.org/ItemList). Addresses of items are absolute. */
export const toListJsonLd = (
  site: SiteInLanguage,
  steps: readonly Step[],
  items: readonly { name: string; url: string }[],
): JsonLd => ({
  '@graph': [
    toWayJsonLd(site, steps),
    {
      '@type': 'ItemList',
      itemListElement: items.map(({ name, url }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        url: site.siteUrl + new URL(url).pathname,
      })),
    },
  ],
});
