import type { LocaleCode } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import { editionSlugs, titleOf, type Edition } from '../../content/edition';
import { blocksOf } from '../../content/parts/parts';
import { findRelations, type Relations } from '../../content/relations';
import { findRows } from '../../platform/database/read-once';
import type { PublicationDoc } from '../../projection/publication';
import type { Finding } from './finding';

/** What each block of a text names, by its place. */
const relationsByBlock = (body: unknown): Relations[] =>
  blocksOf(body).map((node) =>
    findRelations([{ name: 'body', type: 'richText' }], { body: { root: { children: [node] } } }),
  );

/**
 * Items that a text links to, and that readers of its language do not get: withdrawn, or not public in it yet. Of a link
 * its words are left, of a related item nothing.
 */
export async function findHiddenItems(
  req: PayloadRequest,
  edition: Partial<Edition>,
  locale: LocaleCode,
): Promise<Finding[]> {
  const blocks = relationsByBlock(edition.body);
  const named: { id: string; itemId: string; title: string }[] = [];
  for (const slug of editionSlugs) {
    const ids = blocks.flatMap((relations) => [...(relations.get(slug) ?? [])]);
    for (const [id, row] of await findRows<Edition>(req, slug, ids))
      named.push({ id, itemId: String(row.itemId), title: titleOf(row, slug) });
  }
  if (named.length === 0) return [];
  const { docs } = await req.payload.db.find<PublicationDoc>({
    collection: 'publications',
    limit: 0,
    pagination: false,
    req,
    select: { itemId: true, state: true },
    where: {
      and: [{ locale: { equals: locale } }, { itemId: { in: named.map(({ itemId }) => itemId) } }],
    },
  });
  const states = new Map(docs.map(({ itemId, state }) => [itemId, state]));
  return named.flatMap(({ id, itemId, title }): Finding[] => {
    const state = states.get(itemId);
    if (state === 'public') return [];
    const place = blocks.findIndex((relations) => editionSlugs.some((slug) => relations.get(slug)?.has(id)));
    const check = state ? 'itemWithdrawn' : 'itemNotPublic';
    return [
      {
        check,
        kind: 'warning',
        key: `${check}:${itemId}`,
        place: `body.${place}`,
        facts: { text: title || itemId },
      },
    ];
  });
}
