import { childrenOf, isBlock, rootOf, type LexicalNode } from '../rich-text/lexical-node';

/** What an edition is told in, by name: its own fields, and those within the blocks of its running text. */
export interface WordFields {
  fields: readonly string[];
  blocks: Readonly<Record<string, readonly string[]>>;
}

/** One part of an edition that is translated by itself: a field (`dateline`) or a block of its text (`body.3`). */
export interface Part {
  path: string;
  text: string;
}

/** Their children stand below each other. */
const stacked = new Set(['root', 'list', 'table', 'tablerow', 'tablecell']);

/** The words of one node of running text, lines apart; '' of one without any. */
export function wordsOfNode(node: LexicalNode, blocks: WordFields['blocks']): string {
  if (typeof node.text === 'string') return node.text;
  if (node.type === 'linebreak') return '\n';
  if (node.type === 'tab') return ' ';
  if (isBlock(node)) {
    const names = blocks[String(node.fields?.blockType)] ?? [];
    const texts = names.map((name) => node.fields?.[name]);
    const words = texts.filter((text) => typeof text === 'string' && text).join('\n');
    // A note is no part of the sentence that it stands in.
    return node.type === 'inlineBlock' && words ? ` (${words})` : words;
  }
  return childrenOf(node)
    .map((child) => wordsOfNode(child, blocks))
    .join(stacked.has(node.type ?? '') ? '\n' : '');
}

/** The blocks of a running text, in order: what stands right below its root. */
export const blocksOf = (richText: unknown): LexicalNode[] => childrenOf(rootOf(richText));

/**
 * Everything in an edition that is told in words, part by part.
 * @param values its fields by their names, as forms and REST hold them
 */
export function partsOf(values: Record<string, unknown>, { fields, blocks }: WordFields): Part[] {
  return fields.flatMap((name): Part[] => {
    const value = values[name];
    if (typeof value === 'string') return [{ path: name, text: value }];
    return blocksOf(value).map((node, index) => ({
      path: `${name}.${index}`,
      text: wordsOfNode(node, blocks),
    }));
  });
}
