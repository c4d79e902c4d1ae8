import type { LocaleCode } from '@eyvan/locales';
import { diffArrays } from 'diff';
import { settleText } from '../../content/parts/untranslated';
import { compareWords, type Piece } from './compare-words';

/** How a block of a text has changed: null where it has not. */
export type BlockChange = Piece[] | null;

/** The blocks of a text as they are, each with what was changed in it; and what was taken out at the very end. */
export interface BlockChanges {
  changes: BlockChange[];
  removedAtEnd: string[];
}

const toRemoved = (texts: string[]): Piece[] =>
  texts.filter(Boolean).map((text) => ({ kind: 'removed', text: `${text}\n` }));

/**
 * Compares the blocks of a text with what they were: those that stay are found first, wherever they moved along; what
 * is left between two of them is compared word by word, the first with the first. What was taken out is said at the
 * block that follows it.
 */
export function compareBlocks(before: string[], after: string[], language: LocaleCode): BlockChanges {
  const runs = diffArrays(before, after, {
    comparator: (one, other) => settleText(one) === settleText(other),
  });
  const changes: BlockChange[] = [];
  let removed: string[] = [];
  for (const { added, removed: isRemoved, value } of runs) {
    if (isRemoved) {
      removed.push(...value);
      continue;
    }
    const [paired, left] = added
      ? [removed.slice(0, value.length), removed.slice(value.length)]
      : [[], removed];
    value.forEach((text, index) => {
      const isLast = index === value.length - 1;
      const rest = added ? (isLast ? left : []) : index === 0 ? left : [];
      const own = added ? compareWords(paired[index] ?? '', text, language) : [];
      const pieces = added ? [...own, ...toRemoved(rest)] : toRemoved(rest);
      changes.push(pieces.some(({ kind }) => kind !== 'same') ? withText(pieces, text) : null);
    });
    removed = [];
  }
  return { changes, removedAtEnd: removed.filter(Boolean) };
}

/** Of a block that has not changed itself its own words are shown, too. */
const withText = (pieces: Piece[], text: string): Piece[] =>
  pieces.every(({ kind }) => kind === 'removed') ? [...pieces, { kind: 'same', text }] : pieces;
