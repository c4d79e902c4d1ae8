import { childrenOf, rootOf, type LexicalNode } from './lexical-node';

const isItemLink = ({ type, fields }: LexicalNode) => type === 'link' && fields?.linkType === 'internal';

function* walk(node: LexicalNode | null): Generator<unknown> {
  if (node && isItemLink(node)) yield node.fields?.doc;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** The items that a text links to by themselves, not by an address: `{ relationTo, value }` each. */
export const itemLinksOf = (richText: unknown): unknown[] => [...walk(rootOf(richText))];

/**
 * A text whose links to items lead to where these are. One whose item is not to be seen has no address, and so is words.
 * @param urlOf where an item is; null where it is not public
 */
export function withItemAddresses(
  node: LexicalNode,
  urlOf: (relation: unknown) => string | null,
): LexicalNode {
  const fields = isItemLink(node) ? { fields: { url: urlOf(node.fields?.doc) } } : {};
  const children = Array.isArray(node.children)
    ? { children: childrenOf(node).map((child) => withItemAddresses(child, urlOf)) }
    : {};
  return { ...node, ...fields, ...children };
}
