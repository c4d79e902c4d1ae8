import { isRecord } from '../../platform/input/is-record';
import { fieldsOf, type Edition, type EditionOf, type EditionSlug } from '../edition';
import { factNames } from './types';

/** The facts that all languages of an item share. */
export type FactsOf<Slug extends EditionSlug> = Partial<EditionOf<Slug>>;

/** The shared facts of an edition, and nothing else; null where nothing is filled in. */
export function pickFacts<Slug extends EditionSlug>(edition: Partial<Edition>, slug: Slug): FactsOf<Slug> {
  const fields = fieldsOf(edition);
  // The names are those of the type's own fields, of which the compiler knows nothing.
  return Object.fromEntries(factNames(slug).map((name) => [name, fields[name] ?? null])) as FactsOf<Slug>;
}

/** The facts that a translation was published with, while its original is not public; null where there are none. */
export const frozenFactsOf = <Slug extends EditionSlug>(
  { frozenFacts }: Partial<Edition>,
  slug: Slug,
): FactsOf<Slug> | null => (isRecord(frozenFacts) ? pickFacts(frozenFacts, slug) : null);
