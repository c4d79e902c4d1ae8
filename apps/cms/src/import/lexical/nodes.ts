import type { Direction } from '@eyvan/locales';

// The shapes that Lexical 0.50 and Payload's nodes write themselves (`exportJSON`): what is stored here must come out
// of the editor as it went in, or the first look at a draft would count as a change. Types and not interfaces, as only
// those fit where Payload's own type lets a node hold whatever it likes.

/** The bits of Lexical's `format` that a text can have here. */
export const textFormats = { bold: 1, italic: 2, strikethrough: 4, subscript: 32, superscript: 64 } as const;

export type TextNode = {
  type: 'text';
  text: string;
  format: number;
  detail: 0;
  mode: 'normal';
  style: '';
  version: 1;
  /** What Lexical keeps beside a text: the language that it is in, where that is not the text's. */
  $?: { language: string };
};
export type LinebreakNode = {
  type: 'linebreak';
  version: 1;
};
type ElementNode = {
  direction: Direction | null;
  format: '';
  indent: number;
  version: number;
};
export type LinkNode = ElementNode & {
  type: 'link';
  id: string;
  fields: { linkType: 'custom'; newTab: false; url: string };
  children: TextNode[];
};
/** A note, at its place in a line. */
export type NoteNode = {
  type: 'inlineBlock';
  version: 1;
  fields: { id: string; blockType: 'footnote'; text: string };
};
export type InlineNode = TextNode | LinebreakNode | LinkNode | NoteNode;

export type ParagraphNode = ElementNode & {
  type: 'paragraph';
  textFormat: 0;
  textStyle: '';
  children: InlineNode[];
};
export const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;
export type HeadingTag = (typeof headingTags)[number];
export type HeadingNode = ElementNode & {
  type: 'heading';
  tag: HeadingTag;
  children: InlineNode[];
};
export type ListItemNode = ElementNode & {
  type: 'listitem';
  value: number;
  children: (InlineNode | ListNode)[];
};
export type ListNode = ElementNode & {
  type: 'list';
  listType: 'bullet' | 'number';
  tag: 'ul' | 'ol';
  start: number;
  children: ListItemNode[];
};
export type TableCellNode = ElementNode & {
  type: 'tablecell';
  backgroundColor: null;
  colSpan: number;
  rowSpan: number;
  headerState: number;
  children: ParagraphNode[];
};
export type TableRowNode = ElementNode & {
  type: 'tablerow';
  children: TableCellNode[];
};
export type TableNode = ElementNode & {
  type: 'table';
  children: TableRowNode[];
};
export type SpecialNode = {
  type: 'block';
  format: '';
  version: 2;
  fields: { id: string; blockName: ''; blockType: string; [field: string]: unknown };
};
export type BlockNode = ParagraphNode | HeadingNode | ListNode | TableNode | SpecialNode;

/** Rich text as a field of Payload's Lexical editor stores it. */
export type LexicalRoot = {
  root: ElementNode & { type: 'root'; children: BlockNode[] };
};

/** An id as Payload gives to links and blocks (the form of a BSON ObjectId). */
const createNodeId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
const element = (direction: Direction | null, indent = 0) =>
  ({ direction, format: '', indent, version: 1 }) as const;

export const createRoot = (children: BlockNode[], direction: Direction): LexicalRoot => ({
  root: { type: 'root', ...element(direction), children },
});
export const createText = (text: string, format = 0, language: string | null = null): TextNode => ({
  type: 'text',
  text,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
  ...(language ? { $: { language } } : {}),
});
export const createNote = (text: string): NoteNode => ({
  type: 'inlineBlock',
  version: 1,
  fields: { id: createNodeId(), blockType: 'footnote', text },
});
export const createLinebreak = (): LinebreakNode => ({ type: 'linebreak', version: 1 });
export const createLink = (url: string, children: TextNode[]): LinkNode => ({
  type: 'link',
  // A link stands in its paragraph's direction, whatever its own words are.
  ...element(null),
  version: 3,
  id: createNodeId(),
  fields: { linkType: 'custom', newTab: false, url },
  children,
});
export const createParagraph = (children: InlineNode[], direction: Direction): ParagraphNode => ({
  type: 'paragraph',
  ...element(direction),
  textFormat: 0,
  textStyle: '',
  children,
});
export const createHeading = (
  tag: HeadingTag,
  children: InlineNode[],
  direction: Direction,
): HeadingNode => ({
  type: 'heading',
  ...element(direction),
  tag,
  children,
});
export const createList = (
  isOrdered: boolean,
  children: ListItemNode[],
  direction: Direction,
  start = 1,
): ListNode => ({
  type: 'list',
  ...element(direction),
  listType: isOrdered ? 'number' : 'bullet',
  tag: isOrdered ? 'ol' : 'ul',
  start,
  children,
});
export const createListItem = (
  children: ListItemNode['children'],
  direction: Direction,
  place: { value: number; depth: number },
): ListItemNode => ({ type: 'listitem', ...element(direction, place.depth), value: place.value, children });
export const createTable = (children: TableRowNode[], direction: Direction): TableNode => ({
  type: 'table',
  ...element(direction),
  children,
});
export const createTableRow = (children: TableCellNode[], direction: Direction): TableRowNode => ({
  type: 'tablerow',
  ...element(direction),
  children,
});
export const createTableCell = (
  content: InlineNode[],
  direction: Direction,
  { headerState, colSpan, rowSpan }: Pick<TableCellNode, 'headerState' | 'colSpan' | 'rowSpan'>,
): TableCellNode => ({
  type: 'tablecell',
  ...element(direction),
  backgroundColor: null,
  colSpan,
  rowSpan,
  headerState,
  children: [createParagraph(content, direction)],
});
/** A block of `richtext/blocks.ts`. */
export const createBlock = (blockType: string, fields: Record<string, unknown>): SpecialNode => ({
  type: 'block',
  format: '',
  version: 2,
  fields: { id: createNodeId(), blockName: '', blockType, ...fields },
});
