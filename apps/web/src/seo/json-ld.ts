/** A node of a schema.org graph. What is undefined is left out. */
export type JsonLd = Record<string, unknown>;

/**
 * JSON-LD as the text of a `<script>`. `<` is written as an escape, so that no headline can end the script; so are
 * the two line ends that JSON has and JavaScript did not.
 */
export function toJsonLdText(data: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** Where an item stands. */
export interface ItemOnSite {
  siteUrl: string;
  siteName: string;
  /** Its canonical address. */
  url: string;
}

/** The house itself, as publisher. */
export const toPublisher = ({ siteUrl, siteName }: ItemOnSite): JsonLd => ({
  '@type': 'NewsMediaOrganization',
  '@id': `${siteUrl}/#publisher`,
  name: siteName,
  url: siteUrl,
  logo: `${siteUrl}/icon.svg`,
});
