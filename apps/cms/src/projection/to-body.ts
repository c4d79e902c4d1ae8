import type { Body, BodyBlock, Image, ListItem, MergedCell, SubList } from '@eyvan/contract';
import { isLocaleCode, locales } from '@eyvan/locales';
import type { BlockFields } from '../content/blocks/find-blocks';
import { toWebAddress } from '../content/text/web-address';
import { toInlineHtml, toParagraphs, type InlineNode } from './to-inline-html';

/** What a body needs from outside: its pictures, and the items that it names, as far as they are public. */
export interface BodyContext {
  imageOf: (media: unknown) => Image | null;
  itemOf: (relation: unknown) => { kind: 'news' | 'event'; id: string; title: string; url: string } | null;
}

interface BlockNode extends InlineNode {
  tag?: string;
  listType?: string;
  start?: number;
  headerState?: number;
  colSpan?: number;
  rowSpan?: number;
  fields?: BlockFields & InlineNode['fields'];
  children?: BlockNode[];
}

const isList = (node: BlockNode) => node.type === 'list';
const isBlockNode = (node: BlockNode) => node.type === 'block';
/** What stands on lines of its own, also where there is room for lines only. */
const isLine = (node: BlockNode) =>
  /^(?:paragraph|heading|list|listitem|quote|table|tablerow|tablecell)$/.test(node.type ?? '');

/** Running text in which what were blocks are lines: a cell, or an item, of several paragraphs or with a list in it. */
function toLines(nodes: BlockNode[] = []): string {
  const lines: string[] = [];
  let run: BlockNode[] = [];
  const closeRun = () => {
    lines.push(toInlineHtml(run));
    run = [];
  };
  for (const node of nodes) {
    if (isLine(node)) {
      closeRun();
      lines.push(toLines(node.children));
    } else if (!isBlockNode(node)) run.push(node);
  }
  closeRun();
  return lines.filter(Boolean).join('<br>');
}

function toSubList(node: BlockNode): SubList {
  return { ...toListKind(node), items: toListItems(node.children) };
}

/** A list that was cut by a remark goes on counting: `start`. */
function toListKind({ listType, start }: BlockNode): { ordered: boolean; start?: number } {
  const ordered = listType === 'number';
  return ordered && Number.isSafeInteger(start) && start !== 1 ? { ordered, start } : { ordered };
}

/** Lexical keeps a sub-list in an item of its own, after the one it belongs to. */
function toListItems(nodes: BlockNode[] = []): ListItem[] {
  const items: ListItem[] = [];
  for (const node of nodes) {
    const html = toLines(node.children?.filter((child) => !isList(child)));
    const lists = (node.children ?? [])
      .filter(isList)
      .map(toSubList)
      .filter((list) => list.items.length > 0);
    const last = items.at(-1);
    if (html || (lists.length > 0 && !last)) items.push({ html, list: null });
    for (const list of lists) addList(items.at(-1)!, list);
  }
  return items;
}

function addList(item: ListItem, list: SubList) {
  if (item.list) item.moreLists = [...(item.moreLists ?? []), list];
  else item.list = list;
}

/** More than anybody sets in a page. */
const columnMax = 100;
const spanOf = (span: unknown, max: number) =>
  Math.min(Math.max(1, max), Math.max(1, Math.trunc(Number(span)) || 1));

interface Grid {
  rows: string[][];
  merged: MergedCell[];
}

/** The cells of some rows, in as many columns each: where a cell spans others, they are empty. */
function toGrid(rows: BlockNode[][], isHeader: boolean): Grid {
  const grid: (string | undefined)[][] = rows.map(() => []);
  const merged: MergedCell[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]![column] !== undefined) column += 1;
      // No cell leaves the table, nor the header for the rows below it.
      const rowSpan = isHeader && row === 0 ? 1 : spanOf(cell.rowSpan, rows.length - row);
      const colSpan = spanOf(cell.colSpan, columnMax - column);
      for (let y = row; y < row + rowSpan; y += 1)
        for (let x = column; x < column + colSpan; x += 1) grid[y]![x] ??= '';
      grid[row]![column] = toLines(cell.children);
      if (rowSpan > 1 || colSpan > 1) merged.push({ row, column, rowSpan, colSpan });
      column += colSpan;
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  return { rows: grid.map((line) => Array.from({ length: width }, (_, x) => line[x] ?? '')), merged };
}

/** A table, and after it the blocks (a picture) that stood in its cells, which have room for words only. */
function toTable(node: BlockNode, context: BodyContext): BodyBlock[] {
  const lines = (node.children ?? []).map((row) => row.children ?? []).filter((cells) => cells.length > 0);
  const isHead = (cells: BlockNode[]) => cells.every((cell) => Boolean(cell.headerState));
  const hasHeader = lines.length > 1 && isHead(lines[0]!);
  const { rows, merged } = toGrid(lines, hasHeader);
  if (rows.length === 0) return [];
  const blocks = lines
    .flat()
    .flatMap(findBlocks)
    .flatMap((block) => toBlocks(block, context));
  return [
    {
      type: 'table',
      caption: null,
      header: hasHeader ? rows[0]! : null,
      rows: hasHeader ? rows.slice(1) : rows,
      ...(merged.length > 0 ? { merged } : {}),
    },
    ...blocks,
  ];
}

/** The blocks below a node, in order. */
const findBlocks = (node: BlockNode): BlockNode[] =>
  (node.children ?? []).flatMap((child) => (isBlockNode(child) ? [child] : findBlocks(child)));

function toPassage(fields: BlockFields): BodyBlock[] {
  const paragraphs = toParagraphs(fields.text);
  const lang = String(fields.language);
  const language = lang.split('-')[0];
  const dir = isLocaleCode(language)
    ? locales[language].direction
    : /^(?:he|ur|ps|ckb|yi|dv|ug|sd)$/.test(language ?? '')
      ? 'rtl'
      : 'ltr';
  return paragraphs.length > 0 ? [{ type: 'passage', lang, dir, paragraphs }] : [];
}

const present = <Value>(value: Value | null): value is Value => value !== null;

function toSpecialBlock(fields: BlockFields, { imageOf, itemOf }: BodyContext): BodyBlock[] {
  switch (fields.blockType) {
    case 'quote': {
      const paragraphs = toParagraphs(fields.text);
      return paragraphs.length > 0
        ? [{ type: 'quote', paragraphs, attribution: (fields.attribution as string) || null }]
        : [];
    }
    case 'image': {
      const image = imageOf(fields.image);
      return image ? [{ type: 'image', image }] : [];
    }
    case 'gallery': {
      const images = ((fields.images as unknown[] | undefined) ?? []).map(imageOf).filter(present);
      return images.length > 0 ? [{ type: 'gallery', images }] : [];
    }
    case 'embed': {
      const url = toWebAddress(String(fields.url)) ?? String(fields.url);
      return [
        {
          type: 'embed',
          url,
          host: new URL(url).hostname.replace(/^www\./, ''),
          title: String(fields.title),
        },
      ];
    }
    case 'relatedItem': {
      const item = itemOf(fields.item);
      return item ? [{ type: 'relatedItem', ...item }] : [];
    }
    case 'passage':
      return toPassage(fields);
    default:
      throw new Error(`The body holds a block of an unknown kind: ${fields.blockType}`);
  }
}

function toBlocks(node: BlockNode, context: BodyContext): BodyBlock[] {
  switch (node.type) {
    case 'paragraph': {
      const html = toInlineHtml(node.children);
      return html ? [{ type: 'paragraph', html }] : [];
    }
    case 'heading': {
      const html = toInlineHtml(node.children);
      const level = Math.min(4, Math.max(2, Number(node.tag?.slice(1)))) as 2 | 3 | 4;
      return html ? [{ type: 'heading', level, html }] : [];
    }
    case 'list': {
      const items = toListItems(node.children);
      return items.length > 0 ? [{ type: 'list', ...toListKind(node), items }] : [];
    }
    case 'table':
      return toTable(node, context);
    case 'block':
      return node.fields ? toSpecialBlock(node.fields, context) : [];
    default:
      throw new Error(`The body holds a node of an unknown kind: ${node.type}`);
  }
}

/** Rich text, as the editor stores it, as the contract's typed blocks. Empty blocks are left out. */
export function toBody(richText: unknown, context: BodyContext): Body {
  const root = (richText as { root?: BlockNode } | null | undefined)?.root;
  return (root?.children ?? []).flatMap((node) => toBlocks(node, context));
}
