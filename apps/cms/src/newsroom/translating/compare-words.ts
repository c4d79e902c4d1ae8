import { splitAtWords, type LocaleCode } from '@eyvan/locales';
import { diffArrays } from 'diff';

/** A piece of a text beside what it was before. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/**
 * What was changed in a text, word by word: the pieces without those added give `before`, without those removed
 * `after`. Words are those of the language (UAX 29; Chinese has no spaces between them).
 */
export const compareWords = (before: string, after: string, language: LocaleCode): Piece[] =>
  diffArrays(splitAtWords(before, language), splitAtWords(after, language)).map(
    ({ added, removed, value }): Piece => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    }),
  );
