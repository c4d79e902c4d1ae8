import { createHash } from 'node:crypto';
import { locales, type LocaleCode } from '@eyvan/locales';
import type { PayloadRequest, Where } from 'payload';
import { editionSlugs, titleOf, type Edition, type EditionSlug } from '../../content/edition';
import { idOf } from '../../platform/database/id-of';
import { frozenFactsOf } from '../../content/types/facts';
import { relationsOf } from '../../content/types/types';
import { findDependents } from '../../publishing/dependents';
import { referenceKey } from '../../projection/reference-keys';

/** An edition that shows a picture: in public, in a draft, or in the bin. */
export interface Use {
  collection: EditionSlug;
  id: string;
  title: string;
  language: LocaleCode;
  isPublic: boolean;
  /** Where it is written, below the CMS's address. */
  path: string;
}

/** Drafts are looked through so many at a time: bodies are in memory. */
const batch = 100;

const toUse = (collection: EditionSlug, edition: Edition, isPublic: boolean): Use => ({
  collection,
  id: edition.id,
  title: titleOf(edition, collection) || edition.itemId || edition.id,
  language: edition.language,
  isPublic,
  path: `/admin/collections/${collection}/${edition.id}`,
});

/** Of its facts those that are its own, and those that it keeps of its original. */
function showsPicture(slug: EditionSlug, edition: Partial<Edition>, picture: string): boolean {
  const frozen = frozenFactsOf(edition, slug) ?? {};
  return [relationsOf(slug, edition, edition), relationsOf(slug, {}, frozen)].some((named) =>
    named.get('media')?.has(picture),
  );
}

/** The public editions that show it, by what their publications name. */
async function findPublicUses(req: PayloadRequest, picture: string): Promise<Use[]> {
  const items = await findDependents(req, referenceKey('media', picture));
  const uses: Use[] = [];
  for (const slug of editionSlugs) {
    const itemIds = items.filter((item) => item.slug === slug).map(({ itemId }) => itemId);
    if (itemIds.length === 0) continue;
    const { docs } = await req.payload.db.find<Edition>({
      collection: slug,
      limit: 0,
      pagination: false,
      req,
      where: { and: [{ itemId: { in: itemIds } }, { _status: { equals: 'published' } }] },
    });
    const originals = new Map(docs.map((doc) => [doc.id, doc]));
    for (const doc of docs) {
      const original = originals.get(idOf(doc.original) ?? '');
      const isShown =
        showsPicture(slug, doc, picture) ||
        (original && relationsOf(slug, {}, original).get('media')?.has(picture));
      if (isShown && !doc.deletedAt) uses.push(toUse(slug, doc, true));
    }
  }
  return uses;
}

/** What is written and not public, and what is in the bin and may come back. */
const hidden: Where = {
  and: [
    { latest: { equals: true } },
    { or: [{ 'version._status': { equals: 'draft' } }, { 'version.deletedAt': { exists: true } }] },
  ],
};

async function findHiddenUses(req: PayloadRequest, slug: EditionSlug, picture: string): Promise<Use[]> {
  const uses: Use[] = [];
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.db.findVersions<Edition>({
      collection: slug,
      limit: batch,
      page,
      req,
      sort: 'id',
      where: hidden,
    });
    for (const { parent, version } of docs)
      if (showsPicture(slug, version, picture))
        uses.push(toUse(slug, { ...version, id: String(parent) }, false));
    if (!hasNextPage) return uses;
  }
}

/** Every edition that shows a picture, once: the public ones first. */
export async function findUses(req: PayloadRequest, picture: string): Promise<Use[]> {
  const uses = await findPublicUses(req, picture);
  for (const slug of editionSlugs) uses.push(...(await findHiddenUses(req, slug, picture)));
  const seen = new Set<string>();
  return uses.filter(({ collection, id }) => {
    const key = `${collection}:${id}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

/** What somebody sends who has seen these uses, and no others. */
export function toConfirmation(uses: Use[]): string {
  const keys = uses.map(({ collection, id }) => `${collection}:${id}`).sort();
  return createHash('sha256').update(keys.join(' ')).digest('hex').slice(0, 16);
}

/** “Headline” (Türkmençe) */
export const sayUse = ({ language, title }: Use): string => `“${title}” (${locales[language].ownName})`;
