import type { NewsSummary } from '@eyvan/contract';
import type { CollectionSlug, PayloadRequest, Where } from 'payload';
import { readNewsroomZone } from '../content/settings/read-zone';
import { editionSlugs, type Edition, type EditionSlug } from '../content/edition';
import { idOf } from '../platform/database/id-of';
import { findRows } from '../platform/database/read-once';
import { joinRelations, type Relations } from '../content/relations';
import { relationsOf } from '../content/types/types';
import { projections } from './items/projections';
import type { References } from './items/item-context';
import type { VenueDoc } from './references/to-venue';
import { parseSummary } from './parse-summary';
import type { PublicationDoc } from './publication';
import { aboutKey } from './reference-keys';

/** An edition that is public, with the facts it goes with. */
export interface PublicEdition {
  edition: Edition;
  facts: Partial<Edition>;
}

const findNamed = <Doc extends { id: string }>(
  req: PayloadRequest,
  collection: CollectionSlug,
  relations: Relations,
) => findRows<Doc>(req, collection, [...(relations.get(collection) ?? [])]);

const findPublic = async (req: PayloadRequest, where: Where): Promise<PublicationDoc[]> => {
  const { docs } = await req.payload.db.find<PublicationDoc>({
    collection: 'publications',
    limit: 0,
    pagination: false,
    req,
    select: { summaryJson: true, locale: true, itemId: true },
    sort: '-sortKey',
    where: { and: [{ state: { equals: 'public' } }, where] },
  });
  return docs;
};

/** Other items that are named: related events, and related items within the text. */
async function loadNamed(req: PayloadRequest, relations: Relations) {
  const itemIds: References['itemIds'] = new Map();
  for (const slug of editionSlugs)
    for (const [id, { itemId }] of await findNamed<Edition>(req, slug, relations))
      itemIds.set(id, String(itemId));
  const rows = itemIds.size === 0 ? [] : await findPublic(req, { itemId: { in: [...itemIds.values()] } });
  const summaries = new Map(
    rows.map((row) => [`${row.locale}:${row.itemId}`, parseSummary(row.summaryJson!)]),
  );
  return { itemIds, summaries };
}

async function loadCoverage(req: PayloadRequest, itemId: string): Promise<References['coverage']> {
  const coverage: References['coverage'] = new Map();
  for (const row of await findPublic(req, {
    and: [{ type: { equals: 'news' } }, { references: { contains: aboutKey(itemId) } }],
  })) {
    const summaries = coverage.get(row.locale) ?? [];
    coverage.set(row.locale, [...summaries, parseSummary<NewsSummary>(row.summaryJson!)]);
  }
  return coverage;
}

/** The cities in which houses stand: the items name only the houses. */
const citiesOf = (venues: Map<string, VenueDoc>): Relations =>
  new Map([['cities', new Set([...venues.values()].flatMap(({ city }) => idOf(city) ?? []))]]);

/**
 * Reads everything that the public editions of one item name.
 * @param coverageOf the item whose coverage is wanted, where its type has such
 */
export async function loadReferences(
  req: PayloadRequest,
  slug: EditionSlug,
  publicEditions: PublicEdition[],
  coverageOf: string | null,
): Promise<References> {
  const relations = joinRelations(
    publicEditions.map(({ edition, facts }) => relationsOf(slug, edition, facts)),
  );
  const venues = await findNamed<VenueDoc>(req, 'venues', relations);
  return {
    categories: await findNamed(req, 'categories', relations),
    cities: await findNamed(req, 'cities', joinRelations([relations, citiesOf(venues)])),
    media: await findNamed(req, 'media', relations),
    organizations: await findNamed(req, 'organizations', relations),
    venues,
    ...(await loadNamed(req, relations)),
    coverage: coverageOf && projections[slug].isCovered ? await loadCoverage(req, coverageOf) : new Map(),
    newsroomZone: await readNewsroomZone(req.payload, req),
  };
}
