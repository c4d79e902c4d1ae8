import { noteTag } from '../read/gather-notes';
import { findElements, isElement, textOf, type HtmlElement, type HtmlNode } from '../read/html-tree';
import { cleanLine } from '../words/clean-text';
import type { Conversion } from './conversion';
import { createBlock, type BlockNode } from './nodes';
import { toPlainText } from './plain-text';

const textLengthMax = 5000;
const attributionLengthMax = 200;
const dash = /^\s*(?:—|–|―|--)\s*/;
/** What a quotation, which is plain text, would lose. */
const beyondText = [
  'a',
  'ul',
  'ol',
  'table',
  'img',
  'iframe',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'pre',
  noteTag,
];

/** The name behind a quotation in one line: «…» — name. */
const nameInLine = /^(.*[»”"’」』.!?…؟])\s*[—–―]\s*([^—–―\n]{2,100})$/su;

const isBlank = (node: HtmlNode) => (isElement(node) ? false : !('value' in node) || !node.value.trim());

/** Who is quoted: a footer or <cite> at the end, or a last paragraph that begins with a dash. */
function findAttribution(element: HtmlElement): HtmlElement | null {
  const children = element.childNodes.filter((node) => !isBlank(node));
  const last = children.at(-1);
  if (!last || !isElement(last) || children.length < 2) return null;
  const isNamed = last.tagName === 'footer' || last.tagName === 'cite' || dash.test(textOf([last]));
  return isNamed && textOf([last]).trim().length <= attributionLengthMax ? last : null;
}

/**
 * A quotation as a block of its own, with whom it quotes. One that holds more than words (links, lists, pictures) or
 * is too long stays what it is within, as `toBlocks` makes it.
 */
export function toQuote(
  element: HtmlElement,
  conversion: Conversion,
  toBlocks: (nodes: HtmlNode[]) => BlockNode[],
): BlockNode[] {
  const attribution = findAttribution(element);
  const nodes = element.childNodes.filter((node) => node !== attribution);
  if (!findElements(nodes, ...beyondText).next().done) return toBlocks(element.childNodes);
  const text = toBlocks(nodes).map(toPlainText).join('\n');
  if (!text || text.length > textLengthMax) return toBlocks(element.childNodes);
  const name = attribution ? cleanLine(textOf([attribution]).replace(dash, ''), conversion.language) : '';
  const [, words, nameAtEnd] = (name ? null : nameInLine.exec(text)) ?? [];
  return [createBlock('quote', { text: words ?? text, attribution: name || nameAtEnd?.trim() || null })];
}
