import { itemTypes, type ItemType } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { itemListPaths, sitePaths } from '@eyvan/wire';
import type { PayloadRequest } from 'payload';
import { childrenOf, rootOf, type LexicalNode } from '../content/rich-text/lexical-node';
import { env } from '../platform/env';
import { publicationKey, type PublicationDoc } from '../projection/publication';

function* addressesBelow(node: LexicalNode | null): Generator<string> {
  if (typeof node?.fields?.url === 'string') yield node.fields.url;
  for (const child of childrenOf(node)) yield* addressesBelow(child);
}

/** The item that an address of our site leads to, in whatever language; null for any other address. */
export function toOwnItem(address: string, siteUrl: string): { type: ItemType; itemId: string } | null {
  if (!address.startsWith(`${siteUrl}/`)) return null;
  const [, language = '', part, itemId] = new URL(address).pathname.split('/');
  const type = itemTypes.find((one) => itemListPaths[one](language as LocaleCode) === `/${language}/${part}`);
  return type && itemId ? { type, itemId } : null;
}

/** Where the links of a text to items of the newsroom lead in another language, as far as readers find those there. */
export async function findOwnLinks(
  req: PayloadRequest,
  richText: unknown,
  language: LocaleCode,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const address of new Set(addressesBelow(rootOf(richText)))) {
    const item = toOwnItem(address, env.SITE_URL);
    if (!item) continue;
    const publication = await req.payload.db.findOne<PublicationDoc>({
      collection: 'publications',
      req,
      where: {
        and: [
          { key: { equals: publicationKey(item.type, language, item.itemId) } },
          { state: { equals: 'public' } },
        ],
      },
    });
    if (!publication) continue;
    const path = sitePaths[item.type](language, item.itemId, publication.slug ?? item.itemId);
    found.set(address, `${env.SITE_URL}${path}`);
  }
  return found;
}
