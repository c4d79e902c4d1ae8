/** A block within rich text, as Payload's Lexical editor stores it. */
export interface BlockFields {
  blockType: string;
  [field: string]: unknown;
}

interface LexicalNode {
  type?: string;
  fields?: BlockFields;
  children?: LexicalNode[];
}

function* walk(node: LexicalNode | undefined): Generator<BlockFields> {
  if (!node) return;
  if (node.type === 'block' && node.fields) yield node.fields;
  for (const child of node.children ?? []) yield* walk(child);
}

/** The blocks of a rich text, in order. */
export function findBlocks(richText: unknown): BlockFields[] {
  return [...walk((richText as { root?: LexicalNode } | null | undefined)?.root)];
}
