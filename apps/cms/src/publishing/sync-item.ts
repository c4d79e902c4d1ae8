import type { Alternate, FactsChanged } from '@eyvan/contract';
import { apiPaths, sitePaths } from '@eyvan/wire';
import { localeCodes, type LocaleCode } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import {
  editionCollections,
  editionSlugs,
  isPublic,
  type Edition,
  type EditionSlug,
} from '../content/edition';
import { isSince } from '../content/follows';
import { frozenFactsOf, pickFacts } from '../content/types/facts';
import { relationsOf } from '../content/types/types';
import { serializeInTransaction } from '../platform/database/serialize-in-transaction';
import { env } from '../platform/env';
import { createItemContext } from '../projection/items/create-item-context';
import { loadReferences, type PublicEdition } from '../projection/load-references';
import { announce } from './announce';
import { toReferenceKeys } from '../projection/reference-keys';
import { storeSnapshots, type Change } from './store';
import { toSnapshot } from '../projection/to-snapshot';
import { toUtcIso } from '../projection/zoned-time';

async function findEditions(req: PayloadRequest, slug: EditionSlug, itemId: string): Promise<Edition[]> {
  const { docs } = await req.payload.db.find<Edition>({
    collection: slug,
    limit: 0,
    pagination: false,
    req,
    where: { itemId: { equals: itemId } },
  });
  return docs;
}

function toPublicEditions(docs: Edition[], slug: EditionSlug): PublicEdition[] {
  const editions = docs.filter(isPublic);
  const original = editions.find((edition) => !edition.original);
  return editions
    .sort((a, b) => localeCodes.indexOf(a.language) - localeCodes.indexOf(b.language))
    .map((edition) => ({
      edition,
      // While the original is not public, a translation keeps the facts it was published with.
      facts: original
        ? pickFacts(original, slug)
        : (frozenFactsOf(edition, slug) ?? pickFacts(edition, slug)),
    }));
}

function toAlternate({ language: locale, itemId, slug }: Edition, collection: EditionSlug): Alternate {
  const { type } = editionCollections[collection];
  return {
    locale,
    url: `${env.SITE_URL}${sitePaths[type](locale, itemId!, slug || itemId!)}`,
    apiUrl: `${env.SITE_URL}${apiPaths[type](itemId!, locale)}`,
  };
}

const toAlternates = (publicEditions: PublicEdition[], slug: EditionSlug, self: Edition): Alternate[] =>
  publicEditions
    .filter(({ edition }) => edition.language !== self.language)
    .map(({ edition }) => toAlternate(edition, slug));

/** What readers of a translation are told while nobody has compared it with what its original says by now. */
function toFactsChanged(
  publicEditions: PublicEdition[],
  slug: EditionSlug,
  self: Edition,
): FactsChanged | null {
  const original = publicEditions.find(({ edition }) => !edition.original)?.edition;
  const at = original?.factsChangedAt;
  if (!original || original.id === self.id || !isSince(at, self)) return null;
  return { at: toUtcIso(at), original: toAlternate(original, slug) };
}

/** Where an edition stands, or would stand if it were public: beside which others, and behind its original or not. */
export async function findPlace(
  req: PayloadRequest,
  slug: EditionSlug,
  self: Edition,
): Promise<{ alternates: Alternate[]; factsChanged: FactsChanged | null }> {
  const editions = self.itemId ? await findEditions(req, slug, self.itemId) : [];
  const publicEditions = toPublicEditions(editions, slug);
  return {
    alternates: toAlternates(publicEditions, slug, self),
    factsChanged: toFactsChanged(publicEditions, slug, self),
  };
}

/**
 * Makes the publications of one item agree with its editions, and tells the site what has changed. Pure in its
 * outcome: running it twice, late or for everything changes nothing more. Runs in the transaction of `req`.
 * @returns what it changed
 */
export const syncItem = (req: PayloadRequest, slug: EditionSlug, itemId: string): Promise<Change[]> =>
  serializeInTransaction(req, () => syncNow(req, slug, itemId));

async function syncNow(req: PayloadRequest, slug: EditionSlug, itemId: string): Promise<Change[]> {
  const editions = await findEditions(req, slug, itemId);
  const publicEditions = toPublicEditions(editions, slug);
  const references = await loadReferences(req, slug, publicEditions, itemId);
  // Facts name other items because the item is about them; those in the text are mentioned only.
  const aboutIds = publicEditions
    .flatMap(({ facts }) => editionSlugs.flatMap((one) => [...(relationsOf(slug, {}, facts).get(one) ?? [])]))
    .flatMap((id) => references.itemIds.get(id) ?? []);
  const referenceKeys = toReferenceKeys(references, aboutIds);
  const snapshots = publicEditions.map(({ edition, facts }) => {
    const alternates = toAlternates(publicEditions, slug, edition);
    const factsChanged = toFactsChanged(publicEditions, slug, edition);
    const place = { siteUrl: env.SITE_URL, alternates, factsChanged };
    const context = createItemContext(edition, references, place);
    return toSnapshot(slug, { edition, facts, context, references: referenceKeys });
  });
  const whyWithdrawn = (locale: LocaleCode) =>
    editions.find(({ language }) => language === locale)?.withdrawnCategory ?? null;
  const { type } = editionCollections[slug];
  const changes = await storeSnapshots(req, { type, itemId }, snapshots, whyWithdrawn);
  await announce(req, changes);
  return changes;
}
