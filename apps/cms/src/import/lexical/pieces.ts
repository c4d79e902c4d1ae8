import {
  attributeOf,
  findElements,
  hasAttribute,
  isElement,
  isText,
  type HtmlElement,
  type HtmlNode,
} from '../read/html-tree';
import { toAddress } from '../words/split-addresses';
import { textFormats } from './nodes';

/** How a text looks and where it leads. Two texts with the same link object stand in one link. */
export interface Style {
  format: number;
  link: { url: string } | null;
}
export const plainStyle: Style = { format: 0, link: null };

export type InlinePiece = { kind: 'text'; text: string; style: Style } | { kind: 'break' };
/** What stands in a line, and what stands between lines, in the order of the source. */
export type Piece = InlinePiece | { kind: 'block'; element: HtmlElement; style: Style };

const formatOfTag: Record<string, number> = {
  b: textFormats.bold,
  strong: textFormats.bold,
  i: textFormats.italic,
  em: textFormats.italic,
  dfn: textFormats.italic,
  cite: textFormats.italic,
  s: textFormats.strikethrough,
  strike: textFormats.strikethrough,
  del: textFormats.strikethrough,
  sub: textFormats.subscript,
  sup: textFormats.superscript,
};

const blockTags = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html iframe img li main menu ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Programs, controls, and what only a browser can show. */
const droppedTags = new Set(
  (
    'applet audio button canvas datalist embed frame frameset head input label legend link map math meta nav noscript ' +
    'object optgroup option output progress script select source style svg template textarea title track video wbr'
  ).split(' '),
);

/** A form is dropped with its labels, unless the page stands in it: some servers wrap all of a page in one. */
const isSmallForm = (element: HtmlElement) =>
  element.tagName === 'form' &&
  findElements(element.childNodes, 'article', 'main', 'h1').next().done === true;
const isHidden = (element: HtmlElement) =>
  hasAttribute(element, 'hidden') || /display\s*:\s*none/i.test(attributeOf(element, 'style'));
const isDropped = (element: HtmlElement) =>
  droppedTags.has(element.tagName) || isSmallForm(element) || isHidden(element);

function toStyle(element: HtmlElement, style: Style, base: string | undefined): Style {
  if (element.tagName === 'a') {
    const url = toAddress(attributeOf(element, 'href'), base);
    return url && !attributeOf(element, 'href').startsWith('#') ? { ...style, link: { url } } : style;
  }
  // Pasted documents stand as a whole in a <b> that is none.
  if (/font-weight\s*:\s*(?:normal|400)/i.test(attributeOf(element, 'style'))) return style;
  return { ...style, format: style.format | (formatOfTag[element.tagName] ?? 0) };
}

function* preformatted(text: string, style: Style): Generator<InlinePiece> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) yield { kind: 'break' };
    yield { kind: 'text', text: line, style };
  }
}

/** Two links side by side are two things, though the page parts them by style alone: a menu, tags. */
const isNextLink = (node: HtmlNode, before: HtmlNode | undefined) =>
  isElement(node) &&
  node.tagName === 'a' &&
  before !== undefined &&
  isElement(before) &&
  before.tagName === 'a' &&
  attributeOf(before, 'href') !== attributeOf(node, 'href');

/** What Markdown makes of `- [x]`: a box that nobody can tick. */
const isCheckBox = (node: HtmlElement) =>
  node.tagName === 'input' && attributeOf(node, 'type') === 'checkbox' && hasAttribute(node, 'disabled');

/** The pieces of some nodes. Unknown elements give their content; links that lead nowhere give their words. */
export function* toPieces(
  nodes: HtmlNode[],
  style: Style,
  base?: string,
  isPreformatted = false,
): Generator<Piece> {
  for (const [index, node] of nodes.entries()) {
    if (isNextLink(node, nodes[index - 1])) yield { kind: 'text', text: ' ', style };
    if (isElement(node) && isCheckBox(node))
      yield { kind: 'text', text: hasAttribute(node, 'checked') ? '☑ ' : '☐ ', style };
    if (isText(node)) {
      if (isPreformatted) yield* preformatted(node.value, style);
      else yield { kind: 'text', text: node.value, style };
    } else if (!isElement(node) || isDropped(node)) continue;
    else if (node.tagName === 'br') yield { kind: 'break' };
    else if (blockTags.has(node.tagName)) yield { kind: 'block', element: node, style };
    else yield* toPieces(node.childNodes, toStyle(node, style, base), base, isPreformatted);
  }
}
