import type { LexicalNode } from '../../content/rich-text/lexical-node';
import { toInlineHtml } from './to-inline-html';

/** What stands on lines of its own, also where there is room for lines only. */
const isLine = (node: LexicalNode) =>
  /^(?:paragraph|heading|list|listitem|quote|table|tablerow|tablecell)$/.test(node.type ?? '');

/** Running text in which what were blocks are lines: a cell, or an item, of several paragraphs or with a list in it. */
export function toLines(nodes: LexicalNode[] = []): string {
  const lines: string[] = [];
  let run: LexicalNode[] = [];
  const closeRun = () => {
    lines.push(toInlineHtml(run));
    run = [];
  };
  for (const node of nodes) {
    if (isLine(node)) {
      closeRun();
      lines.push(toLines(node.children));
    } else if (node.type !== 'block') run.push(node);
  }
  closeRun();
  return lines.filter(Boolean).join('<br>');
}
