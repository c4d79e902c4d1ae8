import { toOneLine } from '../../content/text/normalise-text';
import { isRule } from '../read/text-to-html';
import { isBoilerplate, isRelatedHead } from '../words/boilerplate';
import { toEdgeless } from '../words/emoji';
import type { Conversion } from './conversion';
import type { BlockNode, InlineNode } from './nodes';
import { toPlainText } from './plain-text';

const shownMax = 60;

const isBlank = (node: InlineNode) => node.type === 'text' && node.text.trim() === '';
/** What stands below "related news": a list, or links alone. */
const isOfLinks = (block: BlockNode) =>
  block.type === 'list' ||
  (block.type === 'paragraph' &&
    block.children.every((child) => child.type === 'link' || child.type === 'linebreak' || isBlank(child)));

const isLine = (block: BlockNode) => block.type === 'paragraph' || block.type === 'heading';

/**
 * Leaves out what agencies, blogs and channels put around their texts, with a note that names it, and lines that were
 * drawn out of signs.
 */
export function leaveOutBoilerplate(blocks: BlockNode[], { notes }: Conversion): BlockNode[] {
  const left: string[] = [];
  let isBelowRelated = false;
  const kept = blocks.filter((block) => {
    if (!isLine(block) && !(isBelowRelated && isOfLinks(block))) {
      isBelowRelated = false;
      return true;
    }
    const text = toOneLine(toPlainText(block));
    if (isRule(text)) return false;
    const isHead = isLine(block) && isRelatedHead(text);
    const isOut =
      isHead || (isBelowRelated && isOfLinks(block)) || (isLine(block) && isBoilerplate(toEdgeless(text)));
    isBelowRelated = isHead || (isBelowRelated && isOut);
    if (isOut) left.push(text.length > shownMax ? `${text.slice(0, shownMax)}…` : text);
    return !isOut;
  });
  if (left.length > 0) notes.push(`was left out, as it is not of the text: ${left.join(' | ')}`);
  return kept;
}
