import type { Body, BodyBlock, ListItem } from '@eyvan/contract';
import type { BodyContext } from '../../content/blocks/block-type';
import { blockTypes, type BlockTypes } from '../../content/blocks/blocks';
import type { BlockFields } from '../../content/blocks/find-blocks';
import { withItemAddresses } from '../../content/rich-text/item-links';
import { rootOf, type LexicalNode } from '../../content/rich-text/lexical-node';
import { numberNotes } from './notes';
import { toInlineHtml } from './to-inline-html';
import { toList } from './to-list';
import { toTable } from './to-table';

/** The blocks below a node, in order. */
const blocksBelow = (node: LexicalNode): LexicalNode[] =>
  (node.children ?? []).flatMap((child) => (child.type === 'block' ? [child] : blocksBelow(child)));

function toSpecialBlock(fields: BlockFields, context: BodyContext, types: BlockTypes): BodyBlock[] {
  const name = String(fields.blockType);
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  if (!type) throw new Error(`The body holds a block of an unknown kind: ${name}`);
  const block = type.toPublic(fields, context);
  return block ? [block] : [];
}

/** The editor makes h2 to h4; what programs send besides is brought to the nearest. */
const headingLevels: Record<string, 2 | 3 | 4 | undefined> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };

function toBlocks(node: LexicalNode, context: BodyContext, types: BlockTypes): BodyBlock[] {
  switch (node.type) {
    case 'paragraph': {
      const html = toInlineHtml(node.children);
      return html ? [{ type: 'paragraph', html }] : [];
    }
    case 'heading': {
      const html = toInlineHtml(node.children);
      const level = headingLevels[node.tag ?? ''];
      if (!level) throw new Error(`The body holds a heading of an unknown kind: ${node.tag}`);
      return html ? [{ type: 'heading', level, html }] : [];
    }
    case 'list':
      return toList(node);
    case 'table':
      // Cells have room for words only: what stood in them besides (a picture) comes after the table.
      return [...toTable(node), ...blocksBelow(node).flatMap((block) => toBlocks(block, context, types))];
    case 'block':
      return node.fields ? toSpecialBlock(node.fields, context, types) : [];
    default:
      throw new Error(`The body holds a node of an unknown kind: ${node.type}`);
  }
}

/**
 * Rich text, as the editor stores it, as the contract's typed blocks, its notes at the end. Empty blocks are left out.
 * @throws Error for a node or a block that the editor could not have made
 */
export function toBody(richText: unknown, context: BodyContext, types: BlockTypes = blockTypes): Body {
  const written = rootOf(richText);
  if (!written) return [];
  const urlOf = (relation: unknown) => context.itemOf(relation)?.url ?? null;
  const { root, notes } = numberNotes(withItemAddresses(written, urlOf));
  const body = (root.children ?? []).flatMap((node) => toBlocks(node, context, types));
  return notes.length > 0 ? [...body, { type: 'footnotes', notes }] : body;
}

const wordsOfItem = ({ html, list, moreLists = [] }: ListItem): string[] => [
  html,
  ...[list, ...moreLists].flatMap((inner) => inner?.items.flatMap(wordsOfItem) ?? []),
];

function searchWordsOf(block: BodyBlock, types: BlockTypes): string | string[] {
  if ('html' in block) return block.html;
  if (block.type === 'list') return block.items.flatMap(wordsOfItem);
  if (block.type === 'table') return [block.header ?? [], ...block.rows].flat();
  if (block.type === 'footnotes') return block.notes.map(({ html }) => html);
  return types[block.type]?.toSearchWords(block) ?? '';
}

/** The words of a body by which its item is found, as inline HTML: those of each block by itself. */
export const toSearchWords = (body: Body, types: BlockTypes = blockTypes): (string | string[])[] =>
  body.map((block) => searchWordsOf(block, types));
