interface LexicalNode {
  text?: string;
  children?: LexicalNode[];
}

const wordsOf = (node: LexicalNode | undefined): string =>
  node?.text ?? (node?.children ?? []).map(wordsOf).join(' ');

/** The words of a rich text's own passages, without what blocks hold. For counting and comparing, never for showing. */
export const plainWords = (richText: unknown): string =>
  wordsOf((richText as { root?: LexicalNode } | null | undefined)?.root);
