import type { JsonLdObject, NewsMediaOrganizationLeaf } from 'schema-dts';

/** A node of schema.org, or several of them. What is undefined is left out. */
export type JsonLd = JsonLdObject | { '@graph': readonly JsonLdObject[] };

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

/** The newsroom as publisher; addresses are absolute. */
export interface Publisher {
  name: string;
  /** Origin of the site. */
  url: string;
  logo: string;
  legalName?: string | null;
  /** As on a letter. */
  address?: string | null;
  email?: string | null;
  correctionsPolicy?: string | null;
  ethicsPolicy?: string | null;
}

/** The newsroom itself (schema.org/NewsMediaOrganization), by one name on all pages. */
export const toPublisher = ({ name, url, logo, ...more }: Publisher) =>
  ({
    '@type': 'NewsMediaOrganization',
    '@id': `${url}/#publisher`,
    name,
    url,
    logo,
    legalName: more.legalName ?? undefined,
    address: more.address ?? undefined,
    email: more.email ?? undefined,
    correctionsPolicy: more.correctionsPolicy ?? undefined,
    ethicsPolicy: more.ethicsPolicy ?? undefined,
  }) satisfies NewsMediaOrganizationLeaf;
