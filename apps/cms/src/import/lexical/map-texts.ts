import type { BlockNode, InlineNode, LexicalRoot, ListNode, TextNode } from './nodes';

type Change = (words: string) => string;

const mapText = (node: TextNode, change: Change): TextNode => ({ ...node, text: change(node.text) });

function mapInline(node: InlineNode, change: Change): InlineNode {
  if (node.type === 'text') return mapText(node, change);
  if (node.type === 'linebreak') return node;
  if (node.type === 'inlineBlock')
    return { ...node, fields: { ...node.fields, text: change(node.fields.text) } };
  return { ...node, children: node.children.map((child) => mapText(child, change)) };
}

const mapAll = (nodes: InlineNode[], change: Change) => nodes.map((node) => mapInline(node, change));

const mapList = (list: ListNode, change: Change): ListNode => ({
  ...list,
  children: list.children.map((item) => ({
    ...item,
    children: item.children.map((child) =>
      child.type === 'list' ? mapList(child, change) : mapInline(child, change),
    ),
  })),
});

/** Of a block of its own kind: a quotation has a text, and somebody who said it. */
function mapFields<Fields extends Record<string, unknown>>(fields: Fields, change: Change): Fields {
  const { attribution, text } = fields;
  return {
    ...fields,
    ...(typeof text === 'string' ? { text: change(text) } : {}),
    ...(typeof attribution === 'string' ? { attribution: change(attribution) } : {}),
  };
}

function mapBlock(block: BlockNode, change: Change): BlockNode {
  switch (block.type) {
    case 'paragraph':
      return { ...block, children: mapAll(block.children, change) };
    case 'heading':
      return { ...block, children: mapAll(block.children, change) };
    case 'list':
      return mapList(block, change);
    case 'block':
      return { ...block, fields: mapFields(block.fields, change) };
    case 'table':
      return {
        ...block,
        children: block.children.map((row) => ({
          ...row,
          children: row.children.map((cell) => ({
            ...cell,
            children: cell.children.map((line) => ({ ...line, children: mapAll(line.children, change) })),
          })),
        })),
      };
  }
}

/** A rich text whose words have been changed, and nothing else of it. */
export const mapTexts = ({ root }: LexicalRoot, change: Change): LexicalRoot => ({
  root: { ...root, children: root.children.map((block) => mapBlock(block, change)) },
});
