import { noteTag } from '../read/gather-notes';
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
  /** The language that the source names for it (BCP 47); null where it names none. */
  lang: string | null;
}
export const plainStyle: Style = { format: 0, link: null, lang: null };

export type InlinePiece =
  { kind: 'text'; text: string; style: Style } | { kind: 'break' } | { kind: 'note'; text: string };
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

/** What Google Docs, and pages, say in styles: the rest of those is dirt. */
const formatOfStyle: readonly (readonly [RegExp, number])[] = [
  [/(?:^|[;\s])font-weight\s*:\s*(?:bold|[6-9]00)/i, textFormats.bold],
  [/font-style\s*:\s*italic/i, textFormats.italic],
  [/text-decoration(?:-line)?\s*:[^;]*line-through/i, textFormats.strikethrough],
  [/vertical-align\s*:\s*sub(?:\s|;|$)/i, textFormats.subscript],
  [/vertical-align\s*:\s*super/i, textFormats.superscript],
];

function toFormat(element: HtmlElement): number {
  const style = attributeOf(element, 'style');
  // Pasted documents stand as a whole in a <b> that is none.
  if (/font-weight\s*:\s*(?:normal|400)/i.test(style) && /^(?:b|strong)$/.test(element.tagName)) return 0;
  return formatOfStyle
    .filter(([said]) => said.test(style))
    .reduce((format, [, bit]) => format | bit, formatOfTag[element.tagName] ?? 0);
}

/** Whether an element makes bold what stands in it. */
export const isBold = (element: HtmlElement): boolean => (toFormat(element) & textFormats.bold) !== 0;

function toStyle(element: HtmlElement, style: Style, base: string | undefined): Style {
  const lang = attributeOf(element, 'lang') || style.lang;
  const own = { ...style, lang, format: style.format | toFormat(element) };
  if (element.tagName !== 'a') return own;
  const url = toAddress(attributeOf(element, 'href'), base);
  return url && !attributeOf(element, 'href').startsWith('#') ? { ...own, link: { url } } : own;
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

/** A pictograph that a page or a messenger draws itself. */
function toDrawn(node: HtmlElement): string | null {
  if (node.tagName !== 'img') return null;
  const alt = attributeOf(node, 'alt');
  return /^(?:\p{Extended_Pictographic}|\p{RI}\p{RI})/u.test(alt) && alt.length <= drawnMax ? alt : null;
}
const drawnMax = 16;

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
    const drawn = isElement(node) ? toDrawn(node) : null;
    if (drawn !== null) yield { kind: 'text', text: drawn, style };
    else if (isText(node)) {
      if (isPreformatted) yield* preformatted(node.value, style);
      else yield { kind: 'text', text: node.value, style };
    } else if (!isElement(node) || isDropped(node)) continue;
    else if (node.tagName === 'br') yield { kind: 'break' };
    else if (node.tagName === noteTag) yield { kind: 'note', text: attributeOf(node, 'text') };
    else if (blockTags.has(node.tagName)) yield { kind: 'block', element: node, style };
    else yield* toPieces(node.childNodes, toStyle(node, style, base), base, isPreformatted);
  }
}
