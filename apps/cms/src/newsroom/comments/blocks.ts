import { quoteMax } from '../../editions/comments/comment';
import { blocksOf, wordsOfNode, type WordFields } from '../../content/parts/parts';

/** A block of a text as somebody finds it again: its number, from 0, and its first words. */
export interface NamedBlock {
  index: number;
  words: string;
}

/** The first words of a text, on one line. */
function toFirstWords(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return [...line].slice(0, quoteMax / 2).join('');
}

/** The blocks of a running text, each with its first words; '' of one without any. */
export const nameBlocks = (body: unknown, blockWords: WordFields['blocks']): NamedBlock[] =>
  blocksOf(body).map((node, index) => ({ index, words: toFirstWords(wordsOfNode(node, blockWords)) }));

/**
 * The block that a comment is about, in the text as it is now: the one with the same first words, of several the nearest
 * to where it was; null where no block has them any more.
 */
export function findBlock(blocks: NamedBlock[], { index, words }: NamedBlock): NamedBlock | null {
  const distance = (one: NamedBlock) => Math.abs(one.index - index);
  const same = blocks.filter((one) => one.words === words);
  return same.sort((one, other) => distance(one) - distance(other))[0] ?? null;
}
