import type { Body } from '@eyvan/contract';
import { foldForSearch } from '@eyvan/locales';
import type { EditionOf, EditionSlug } from '../content/edition';
import type { FactsOf } from '../content/types/facts';
import { toSearchWords } from './body/to-body';
import type { ItemContext } from './items/item-context';
import type { ItemOf } from './items/projection';
import { projections } from './items/projections';
import type { Snapshot } from './publication';
import { frame } from './reference-keys';

/** Text without tags and entities, for searching only. */
const toPlainText = (body: Body): string =>
  JSON.stringify(toSearchWords(body))
    .replace(/<[^>]*>|&\w+;|\\"|[[\]",]/g, ' ')
    .slice(0, 100_000);

const sharedKeys = (item: Pick<ItemOf<EditionSlug>, 'categories' | 'cities'>) => [
  ...item.categories.map(({ code }) => `category:${code}`),
  ...item.cities.map(({ slug }) => `city:${slug}`),
];

/** A public edition with the facts it goes with, and what both name, seen in its language. */
export interface Source<Slug extends EditionSlug> {
  edition: EditionOf<Slug>;
  facts: FactsOf<Slug>;
  context: ItemContext;
  /** The keys of what it names: `reference-keys.ts`. */
  references: string;
}

/**
 * An edition as the row that the API will answer from, checked by the contract on its way out.
 * @throws ZodError that names what the contract would not take
 */
export function toSnapshot<Slug extends EditionSlug>(
  slug: Slug,
  { edition, facts, context, references }: Source<Slug>,
): Snapshot {
  const projection = projections[slug];
  const item = projection.item.parse(projection.toItem(edition, facts, context));
  const summary = projection.summary.parse(item);
  return {
    type: item.type,
    locale: item.locale,
    itemId: item.id,
    publishedAt: item.publishedAt,
    slug: edition.slug || item.id,
    ...projection.toTimeKeys(item, context),
    filterKeys: frame([...sharedKeys(item), ...projection.toFilterKeys(item)]),
    references,
    summaryJson: JSON.stringify(summary),
    itemJson: JSON.stringify(item),
    searchText: foldForSearch(
      `${projection.titleOf(summary)} ${item.summary} ${toPlainText(item.body)}`,
      item.locale,
    ),
  };
}
