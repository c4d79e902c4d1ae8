import { childrenOf, rootOf, type LexicalNode } from './lexical-node';

const wordsOf = (node: LexicalNode | null): string => node?.text ?? childrenOf(node).map(wordsOf).join(' ');

/** The words of a rich text's own passages, without what blocks hold. For counting and comparing, never for showing. */
export const plainWords = (richText: unknown): string => wordsOf(rootOf(richText));
