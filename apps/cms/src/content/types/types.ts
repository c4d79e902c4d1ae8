import type { EditionSlug } from '../edition';
import { blockWords } from '../blocks/blocks';
import type { WordFields } from '../parts/parts';
import { findRelations, joinRelations, type Relations } from '../relations';
import type { SearchWords } from '../text/search-field';
import { events } from './events';
import { namedFields, type FieldTraits } from './field-traits';
import type { ItemType } from './item-type';
import { news } from './news';

/** Every type of item, by the collection of its editions. */
export const itemTypes: Record<EditionSlug, ItemType> = { news, events };

const namesOf = (fields: ItemType['facts']) => namedFields(fields).map(({ name }) => name);

/** The names of the facts that all languages of an item share. */
export const factNames = (slug: EditionSlug): string[] => namesOf(itemTypes[slug].facts);

/** The names of what is told in each language, the title first. */
export const wordNames = (slug: EditionSlug): string[] => namesOf(itemTypes[slug].words);

/** Everything that an edition is told in: see `partsOf`. */
export const wordFields = (slug: EditionSlug): WordFields => ({
  fields: wordNames(slug),
  blocks: blockWords,
});

const allFields = (slug: EditionSlug) => namedFields([...itemTypes[slug].words, ...itemTypes[slug].facts]);

/** The names of the words and facts that stand by themselves on one line. */
export const oneLineNames = (slug: EditionSlug): string[] =>
  allFields(slug)
    .filter(({ traits }) => traits.isOneLine)
    .map(({ name }) => name);

/** The names of the words and facts that are empty until somebody fills them in. */
export const emptyAtFirst = (slug: EditionSlug): string[] =>
  allFields(slug)
    .filter(({ hasDefault }) => !hasDefault)
    .map(({ name }) => name);

/** A field that an edition is not published without, and how that is said. */
export interface NeededField {
  name: string;
  refusal: NonNullable<FieldTraits['needed']>;
}

/** What an edition is not published without: words of its own, and facts of its original. */
export const neededFields = (slug: EditionSlug): { words: NeededField[]; facts: NeededField[] } => {
  const needed = (fields: ItemType['facts']): NeededField[] =>
    namedFields(fields).flatMap(({ name, traits }) =>
      traits.needed ? [{ name, refusal: traits.needed }] : [],
    );
  return { words: needed(itemTypes[slug].words), facts: needed(itemTypes[slug].facts) };
};

/** What an edition is found by in the list: its words that are searched, in its language, and the number of its item. */
export function searchWordsOf(slug: EditionSlug): SearchWords {
  const searched = namedFields(itemTypes[slug].words).filter(({ traits }) => traits.isSearched);
  return (doc) => [
    ...searched.map(({ name }): [unknown, unknown] => [doc[name], doc.language]),
    [doc.itemId, null],
  ];
}

/** Every document that an edition names, by collection: among its words, and among facts, its own or its original's. */
export const relationsOf = (slug: EditionSlug, words: unknown, facts: unknown): Relations =>
  joinRelations([findRelations(itemTypes[slug].words, words), findRelations(itemTypes[slug].facts, facts)]);
