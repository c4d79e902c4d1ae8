import { findBlocks } from '../../content/blocks/find-blocks';
import type { LexicalNode } from '../../content/rich-text/lexical-node';
import { childrenOf } from '../../content/rich-text/lexical-node';
import { idOf } from '../../platform/database/id-of';
import { isRecord } from '../../platform/input/is-record';
import { toInlineHtml } from '../../projection/body/to-inline-html';
import { escapeHtml } from '@eyvan/contract';
import { textOf } from '../../platform/input/text-of';

/** How a block of the source is shown. */
export const blockKinds = [
  'paragraph',
  'h2',
  'h3',
  'h4',
  'list',
  'table',
  'quote',
  'passage',
  'pictures',
  'item',
  'embed',
] as const;
export type BlockKind = (typeof blockKinds)[number];

/** A block of running text, to be read: rows of cells of safe inline HTML, and what it names. */
export interface ReadBlock {
  kind: BlockKind;
  /** Of a text one row with one cell, of a list an item a row. */
  rows: string[][];
  /** The ids of its pictures. */
  pictures: string[];
  /** The item that it names: collection and id. */
  item: { collection: string; id: string } | null;
}

const toRow = (text: unknown) => [escapeHtml(textOf(text))];

function toItems(list: LexicalNode): string[][] {
  return childrenOf(list).flatMap((item) => {
    const nested = childrenOf(item).filter(({ type }) => type === 'list');
    const html = toInlineHtml(childrenOf(item).filter(({ type }) => type !== 'list'));
    return [...(html ? [[html]] : []), ...nested.flatMap(toItems)];
  });
}

const toCells = (row: LexicalNode): string[] =>
  childrenOf(row).map((cell) =>
    childrenOf(cell)
      .map((node) => toInlineHtml(childrenOf(node)))
      .join('<br>'),
  );

function toSpecial(fields: Record<string, unknown>): Partial<ReadBlock> {
  const { blockType } = fields;
  if (blockType === 'quote' || blockType === 'pullQuote')
    return { kind: 'quote', rows: [fields.text, fields.attribution].filter(Boolean).map(toRow) };
  if (blockType === 'factBox') {
    const lines = textOf(fields.text).split('\n');
    return { kind: 'passage', rows: [fields.title, ...lines].filter(Boolean).map(toRow) };
  }
  if (blockType === 'passage') return { kind: 'passage', rows: [toRow(fields.text)] };
  if (blockType === 'embed')
    return {
      kind: 'embed',
      rows: [toRow(fields.title), toRow(fields.url)],
      pictures: [idOf(fields.still)].filter((id) => id !== null),
    };
  if (blockType === 'relatedItem' && isRecord(fields.item)) {
    const id = idOf(fields.item.value);
    return { kind: 'item', item: id ? { collection: textOf(fields.item.relationTo), id } : null };
  }
  const named: unknown[] = Array.isArray(fields.images) ? fields.images : [fields.image];
  return {
    kind: 'pictures',
    rows: [fields.caption].filter(Boolean).map(toRow),
    pictures: named.map(idOf).filter((id) => id !== null),
  };
}

const headings: Record<string, BlockKind> = { h2: 'h2', h3: 'h3', h4: 'h4' };

/** The notes below a node, each in a row of its own. */
const toNoteRows = (node: LexicalNode): string[][] =>
  findBlocks({ root: node })
    .filter(({ blockType }) => blockType === 'footnote')
    .map(({ text }) => toRow(text));

/** A node right below the root of a text as it is shown beside its translation, the notes of it at its end. */
export function toReadBlock(node: LexicalNode): ReadBlock {
  const block = toBlock(node);
  return node.type === 'block' ? block : { ...block, rows: [...block.rows, ...toNoteRows(node)] };
}

function toBlock(node: LexicalNode): ReadBlock {
  const none: ReadBlock = { kind: 'paragraph', rows: [], pictures: [], item: null };
  if (node.type === 'block') return { ...none, ...toSpecial(node.fields ?? {}) };
  if (node.type === 'list') return { ...none, kind: 'list', rows: toItems(node) };
  if (node.type === 'table') return { ...none, kind: 'table', rows: childrenOf(node).map(toCells) };
  const kind = node.type === 'heading' ? (headings[node.tag ?? ''] ?? 'h4') : 'paragraph';
  return { ...none, kind, rows: [[toInlineHtml(childrenOf(node))]] };
}
