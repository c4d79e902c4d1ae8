import { isRecord } from '../../platform/input/is-record';

/** A node of rich text, as Payload's Lexical editor stores it; which fields it has depends on its type. */
export interface LexicalNode {
  type?: string;
  text?: string;
  /** Of a text the bits of its style, of a paragraph where it is aligned. */
  format?: number | string;
  /** Of links and blocks. */
  fields?: Record<string, unknown>;
  children?: LexicalNode[];
  /** Of a heading: `h2` … `h4`. */
  tag?: string;
  listType?: string;
  /** The number that a list begins with. */
  start?: number;
  headerState?: number;
  /** Of a text what the editor keeps beside its style (Lexical's node state): the language that it is in. */
  $?: { language?: unknown };
  colSpan?: number;
  rowSpan?: number;
}

/** Programs send what they like; the editor's own check comes later. */
export const isLexicalNode = (value: unknown): value is LexicalNode => isRecord(value);

/** The root of a rich text; null where there is none. */
export function rootOf(richText: unknown): LexicalNode | null {
  const root = isRecord(richText) ? richText.root : null;
  return isLexicalNode(root) ? root : null;
}

/** The nodes right below one. */
export const childrenOf = (node: LexicalNode | null): LexicalNode[] =>
  Array.isArray(node?.children) ? node.children.filter(isLexicalNode) : [];

/** A block between paragraphs, or one within a line. */
export const isBlock = (node: LexicalNode | null): boolean =>
  node?.type === 'block' || node?.type === 'inlineBlock';
