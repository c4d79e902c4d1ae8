import type { PreviewAnswer } from '@eyvan/wire';
import type { PayloadRequest } from 'payload';
import { editionCollections, type Edition, type EditionOf, type EditionSlug } from '../../content/edition';
import { pickFacts, type FactsOf } from '../../content/types/facts';
import { idOf } from '../../platform/database/id-of';
import { env } from '../../platform/env';
import { createItemContext } from '../../projection/items/create-item-context';
import type { ItemContext } from '../../projection/items/item-context';
import { projections } from '../../projection/items/projections';
import { loadReferences } from '../../projection/load-references';
import { findPlace } from '../../publishing/sync-item';
import type { EditionReference } from '../releases/release';
import { findSpoken } from '../source';
import { fillGaps, mendItem, withAlternative } from './fill-draft';

/** An edition as it is being written; null where there is none, or it lies in the bin. Rights are asked before. */
export const findDraft = (
  req: PayloadRequest,
  { collection, id }: EditionReference,
): Promise<Edition | null> =>
  req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess: true,
    req,
  }) as Promise<Edition | null>;

/** The facts that an edition would go public with: its own, or those of its original. */
async function findFacts(
  req: PayloadRequest,
  slug: EditionSlug,
  edition: Edition,
): Promise<Partial<Edition>> {
  const originalId = idOf(edition.original);
  const original = originalId ? await findSpoken(req, slug, originalId) : edition;
  return pickFacts(original ?? {}, slug);
}

/** Running text that the editor could not have made leaves the rest to be seen. */
function toItem<Slug extends EditionSlug>(
  slug: Slug,
  { edition, facts }: { edition: EditionOf<Slug>; facts: FactsOf<Slug> },
  context: ItemContext,
): unknown {
  try {
    return projections[slug].toItem(edition, facts, context);
  } catch {
    return projections[slug].toItem({ ...edition, body: null }, facts, context);
  }
}

/**
 * An edition as the site would show it if it were published now, with something in the place of what is missing.
 * @param picturesUrl where the preview's pictures are fetched
 * @returns null where it cannot be shown at all
 */
export async function toDraftAnswer(
  req: PayloadRequest,
  slug: EditionSlug,
  given: Edition,
  picturesUrl: string,
): Promise<Omit<PreviewAnswer, 'until'> | null> {
  const draft = { edition: given, facts: await findFacts(req, slug, given) };
  const { edition, facts, isWhole } = fillGaps(slug, draft, new Date().toISOString());
  const references = await loadReferences(req, slug, [{ edition, facts }], edition.itemId ?? null);
  const media = new Map(
    [...references.media].map(([id, doc]) => [id, withAlternative(doc, edition.language)]),
  );
  const place = { siteUrl: env.SITE_URL, picturesUrl, ...(await findPlace(req, slug, edition)) };
  const context = createItemContext(edition, { ...references, media }, place);
  const mended = mendItem<unknown>(projections[slug].item, toItem(slug, { edition, facts }, context));
  if (!mended) return null;
  return {
    type: editionCollections[slug].type,
    item: mended.item,
    isIncomplete: !mended.isWhole || !isWhole,
  };
}
