import { childrenOf, isBlock, rootOf, type LexicalNode } from '../rich-text/lexical-node';

/** What was filled into a block's form. */
export type BlockFields = Record<string, unknown>;

function* walk(node: LexicalNode | null): Generator<BlockFields> {
  if (isBlock(node) && node?.fields) yield node.fields;
  for (const child of childrenOf(node)) yield* walk(child);
}

/** The blocks of a rich text, those within lines too, in order; `blockType` says which each is. */
export const findBlocks = (richText: unknown): BlockFields[] => [...walk(rootOf(richText))];
