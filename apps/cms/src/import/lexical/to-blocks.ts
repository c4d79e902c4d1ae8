import { findElements, textOf, type HtmlElement, type HtmlNode } from '../read/html-tree';
import { directionOfPassage } from '../words/direction';
import type { Conversion } from './conversion';
import {
  createHeading,
  createParagraph,
  headingTags,
  type BlockNode,
  type HeadingTag,
  type InlineNode,
} from './nodes';
import { plainStyle, toPieces, type InlinePiece, type Style } from './pieces';
import { toPlainText } from './plain-text';
import { toFlow } from './to-flow';
import { toEmbed, toImage } from './to-image';
import { toInline } from './to-inline';
import { toList } from './to-list';
import { toQuote } from './to-quote';
import { toLayoutCells, toTable } from './to-table';

const directionOf = (content: InlineNode[], { language }: Conversion) =>
  directionOfPassage(content.map(toPlainText).join(''), language);

/** Takes the blocks that lines have no room for, to follow after them. */
function createTakeOut(conversion: Conversion) {
  const taken: BlockNode[] = [];
  const takeOut = (element: HtmlElement, style: Style) => {
    if (!/^(?:img|iframe|table)$/.test(element.tagName)) return false;
    taken.push(...toBlock(element, style, conversion));
    return true;
  };
  return { taken, takeOut };
}

const toHeadingTag = (element: HtmlElement) => headingTags.find((tag) => tag === element.tagName);

function toHeading(element: HtmlElement, tag: HeadingTag, style: Style, conversion: Conversion): BlockNode[] {
  const { taken, takeOut } = createTakeOut(conversion);
  const content = toInline(toFlow(element.childNodes, style, conversion, takeOut), conversion);
  const heading = createHeading(tag, content, directionOf(content, conversion));
  return content.length > 0 ? [heading, ...taken] : taken;
}

function toTableBlocks(element: HtmlElement, style: Style, conversion: Conversion): BlockNode[] {
  const cells = toLayoutCells(element);
  if (cells) return cells.flatMap((cell) => toBlocks(cell.childNodes, conversion, style));
  const { taken, takeOut } = createTakeOut(conversion);
  const captions = [...findElements(element.childNodes, 'caption')];
  return [
    ...captions.flatMap((caption) => toBlocks(caption.childNodes, conversion, style)),
    ...toTable(element, { style, conversion, takeOut }),
    ...taken,
  ];
}

function toFigure(element: HtmlElement, style: Style, conversion: Conversion): BlockNode[] {
  const images = [...findElements(element.childNodes, 'img')];
  const [caption] = findElements(element.childNodes, 'figcaption');
  const isPicture =
    images.length === 1 && findElements(element.childNodes, 'table', 'blockquote').next().done;
  if (!isPicture || !images[0]) return toBlocks(element.childNodes, conversion, style);
  return toImage(images[0], conversion, caption ? textOf([caption]) : '');
}

function toBlock(element: HtmlElement, style: Style, conversion: Conversion): BlockNode[] {
  const heading = toHeadingTag(element);
  if (heading) return toHeading(element, heading, style, conversion);
  switch (element.tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir': {
      const { taken, takeOut } = createTakeOut(conversion);
      return [...toList(element, { style, depth: 0, conversion, takeOut }), ...taken];
    }
    case 'table':
      return toTableBlocks(element, style, conversion);
    case 'blockquote':
      return toQuote(element, conversion, (nodes) => toBlocks(nodes, conversion, style));
    case 'figure':
      return toFigure(element, style, conversion);
    case 'img':
      return toImage(element, conversion);
    case 'iframe':
      return toEmbed(element, conversion);
    case 'hr':
      return [];
    default:
      return toBlocks(element.childNodes, conversion, style, element.tagName === 'pre');
  }
}

/** Two line breaks in a row are how some pages part their paragraphs. */
function splitParagraphs(pieces: InlinePiece[]): InlinePiece[][] {
  const paragraphs: InlinePiece[][] = [[]];
  let breaks = 0;
  for (const piece of pieces) {
    const isSpace = piece.kind === 'text' && !piece.text.trim();
    if (piece.kind === 'break') breaks += 1;
    else if (!isSpace) {
      if (breaks > 1) paragraphs.push([]);
      breaks = 0;
    }
    paragraphs.at(-1)?.push(piece);
  }
  return paragraphs;
}

/** HTML nodes as the blocks of rich text, headings still with the levels of the source. */
export function toBlocks(
  nodes: HtmlNode[],
  conversion: Conversion,
  style: Style = plainStyle,
  isPreformatted = false,
): BlockNode[] {
  const blocks: BlockNode[] = [];
  let lines: InlinePiece[] = [];
  const closeParagraphs = () => {
    for (const pieces of splitParagraphs(lines)) {
      const content = toInline(pieces, conversion);
      if (content.length > 0) blocks.push(createParagraph(content, directionOf(content, conversion)));
    }
    lines = [];
  };
  for (const piece of toPieces(nodes, style, conversion.base, isPreformatted)) {
    if (piece.kind === 'block') {
      closeParagraphs();
      blocks.push(...toBlock(piece.element, piece.style, conversion));
    } else lines.push(piece);
  }
  closeParagraphs();
  return blocks;
}
