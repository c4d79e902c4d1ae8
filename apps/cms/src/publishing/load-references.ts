import type { NewsSummary } from '@eyvan/contract';
import type { PayloadRequest, Where } from 'payload';
import { findRows } from '../database/read-once';
import { idOf, type Edition } from '../editions/collections';
import { findPictures } from '../editions/pictures';
import { findBlocks } from '../richtext/find-blocks';
import type { References } from './item-context';
import { parseSummary } from './parse-summary';
import type { PublicationDoc } from './publication';
import { aboutKey } from './reference-keys';

type Facts = Record<string, unknown>;

/** An edition that is public, with the facts it goes with. */
export interface PublicEdition {
  edition: Edition;
  facts: Facts;
}

const idsOf = (values: unknown[]): string[] => [
  ...new Set(
    values
      .flat()
      .map(idOf)
      .filter((id) => id !== null),
  ),
];

/** The documents of other items that an edition names: related events, and related items within the text. */
function namedItems({ edition, facts }: PublicEdition): { news: unknown[]; events: unknown[] } {
  const named = { news: [] as unknown[], events: [...((facts.relatedEvents as unknown[] | null) ?? [])] };
  for (const block of findBlocks(edition.body)) {
    if (block.blockType !== 'relatedItem') continue;
    const { relationTo, value } = block.item as { relationTo: 'news' | 'events'; value: unknown };
    named[relationTo].push(value);
  }
  return named;
}

const findPublic = async (req: PayloadRequest, where: Where): Promise<PublicationDoc[]> => {
  const { docs } = await req.payload.db.find<PublicationDoc>({
    collection: 'publications' as never,
    limit: 0,
    pagination: false,
    req,
    select: { summaryJson: true, locale: true, itemId: true },
    sort: '-sortKey',
    where: { and: [{ state: { equals: 'public' } }, where] },
  });
  return docs;
};

async function loadNamed(req: PayloadRequest, publicEditions: PublicEdition[]) {
  const named = publicEditions.map(namedItems);
  const found = [
    ...(await findRows<Edition>(req, 'news', idsOf(named.map(({ news }) => news)))),
    ...(await findRows<Edition>(req, 'events', idsOf(named.map(({ events }) => events)))),
  ];
  const itemIds = new Map(found.map(([id, doc]) => [id, String(doc.itemId)]));
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

/** Reads everything that the public editions of one item name. */
export async function loadReferences(
  req: PayloadRequest,
  publicEditions: PublicEdition[],
  coverageOf: string | null,
): Promise<References> {
  const all = publicEditions.map(({ facts }) => facts);
  const { itemIds, summaries } = await loadNamed(req, publicEditions);
  return {
    categories: await findRows(req, 'categories', idsOf(all.map((facts) => facts.categories ?? []))),
    cities: await findRows(req, 'cities', idsOf(all.map((facts) => facts.cities ?? []))),
    media: await findRows(
      req,
      'media',
      idsOf(publicEditions.map(({ edition, facts }) => findPictures(edition, facts))),
    ),
    organizations: await findRows(
      req,
      'organizations',
      idsOf(
        all.flatMap((facts) => [
          facts.organizers ?? [],
          (facts.source as { organization?: unknown } | null)?.organization,
        ]),
      ),
    ),
    itemIds,
    summaries,
    coverage: coverageOf ? await loadCoverage(req, coverageOf) : new Map(),
  };
}
