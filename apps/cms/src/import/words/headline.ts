import type { LocaleCode } from '@eyvan/locales';
import { createParagraph, type BlockNode, type HeadingNode, type ParagraphNode } from '../lexical/nodes';
import { toPlainText } from '../lexical/plain-text';
import { toOneLine } from '../../content/text/normalise-text';
import { cutAtWord } from './cut-text';
import { directionOfPassage } from './direction';
import { toEdgeless } from './emoji';

const lengthMax = 200;

/** A headline that fits its field. */
export const cutHeadline = (text: string, language: LocaleCode): string =>
  cutAtWord(text, language, lengthMax);

const isLine = (block: BlockNode): block is HeadingNode | ParagraphNode =>
  block.type === 'heading' || block.type === 'paragraph';

/**
 * The one heading of the first level, wherever it stands; otherwise the first line, if the text begins with it: out
 * of the middle nothing is taken.
 */
function findHeadline(blocks: BlockNode[]): HeadingNode | ParagraphNode | undefined {
  const titles = blocks.filter(isLine).filter((line) => line.type === 'heading' && line.tag === 'h1');
  if (titles.length === 1) return titles[0];
  const first = blocks.find((block) => block.type !== 'block');
  return first && isLine(first) ? first : undefined;
}

/** What stays of a paragraph when its first line has become the headline. */
function withoutFirstLine(block: HeadingNode | ParagraphNode, language: LocaleCode): BlockNode[] {
  const breakAt = block.children.findIndex((node) => node.type === 'linebreak');
  if (block.type === 'heading' || breakAt < 0) return [];
  const rest = block.children.slice(breakAt + 1);
  return [createParagraph(rest, directionOfPassage(rest.map(toPlainText).join(''), language))];
}

/**
 * Takes the headline out of a text: the heading of the first level where there is one, otherwise the first line.
 * One longer than 200 characters is cut at a word, and the whole of it stays in the text as a paragraph.
 */
export function takeHeadline(
  blocks: BlockNode[],
  language: LocaleCode,
): { headline: string; blocks: BlockNode[] } {
  const block = findHeadline(blocks);
  // A text that begins with a list or a table keeps it: its first words are the headline.
  if (!block) {
    const first = blocks.map(toPlainText).join('\n').split('\n').map(toOneLine).find(Boolean) ?? '';
    return { headline: cutHeadline(toEdgeless(first), language), blocks };
  }
  const text = toPlainText(block);
  const line = toEdgeless(toOneLine(block.type === 'heading' ? text : (text.split('\n')[0] ?? '')));
  const isWhole = line.length <= lengthMax;
  const rest = isWhole
    ? withoutFirstLine(block, language)
    : [createParagraph(block.children, block.direction ?? 'ltr')];
  return {
    headline: cutHeadline(line, language),
    blocks: blocks.flatMap((other) => (other === block ? rest : [other])),
  };
}
