import { textOf } from '../../platform/input/text-of';
import { escapeHtml } from '@eyvan/contract';
import type { LexicalNode } from '../../content/rich-text/lexical-node';
import { toLinkAddress } from '../../content/text/web-address';

// The bits of Lexical's `format`; underline and code, which the contract has no tag for, are left plain (decision 0026).
const tags = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [32, 'sub'],
  [64, 'sup'],
] as const;

function toText({ text = '', format }: LexicalNode): string {
  const bits = typeof format === 'number' && text.trim() ? format : 0;
  return tags.reduce(
    (html, [bit, tag]) => (bits & bit ? `<${tag}>${html}</${tag}>` : html),
    escapeHtml(text),
  );
}

/** Spaces at its edges stay outside: a double click on a word marks the space after it, too. */
function toLink(node: LexicalNode): string {
  const inner = joinInline(node.children);
  const href = toLinkAddress(textOf(node.fields?.url));
  if (!href || !inner.trim()) return inner;
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inner) ?? [];
  return `${before}<a href="${escapeHtml(href)}">${words}</a>${after}`;
}

function joinInline(nodes: LexicalNode[] = []): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return toText(node);
      if (node.type === 'linebreak') return '<br>';
      if (node.type === 'tab') return ' ';
      if (node.type === 'link' || node.type === 'autolink') return toLink(node);
      return joinInline(node.children);
    })
    .join('');
}

/**
 * Running text as the contract's safe inline HTML: everything escaped, only the tags above are made. Only the ends
 * of the whole are trimmed, so that a space within stays one.
 */
export const toInlineHtml = (nodes: LexicalNode[] = []): string => joinInline(nodes).trim();
