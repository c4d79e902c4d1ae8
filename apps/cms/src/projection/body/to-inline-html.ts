import { textOf } from '../../platform/input/text-of';
import { escapeHtml } from '@eyvan/contract';
import type { LexicalNode } from '../../content/rich-text/lexical-node';
import { directionOfTag, isLanguageTag } from '../../content/text/language-tag';
import { toLinkAddress } from '../../content/text/web-address';
import { toNoteMark } from './notes';

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

/** Spaces at the edges of some words, and the words: a double click on a word marks the space after it, too. */
const splitEdges = (html: string) => /^(\s*)(.*?)(\s*)$/s.exec(html)?.slice(1) ?? ['', html, ''];

function toLink(node: LexicalNode): string {
  const inner = joinInline(node.children);
  const href = toLinkAddress(textOf(node.fields?.url));
  if (!href || !inner.trim()) return inner;
  const [before = '', words = '', after = ''] = splitEdges(inner);
  return `${before}<a href="${escapeHtml(href)}">${words}</a>${after}`;
}

/** The language that somebody has marked a text with; null where it is the edition's own. */
function languageOf({ type, $ }: LexicalNode): string | null {
  const language = type === 'text' ? $?.language : null;
  return isLanguageTag(language) ? language : null;
}

/** Neighbours in one language, whatever their form: of a phrase that is bold in part, one span. */
function gatherLanguages(nodes: LexicalNode[]): { language: string | null; nodes: LexicalNode[] }[] {
  const runs: { language: string | null; nodes: LexicalNode[] }[] = [];
  for (const node of nodes) {
    const language = languageOf(node);
    const last = runs.at(-1);
    if (last?.language === language) last.nodes.push(node);
    else runs.push({ language, nodes: [node] });
  }
  return runs;
}

function toNode(node: LexicalNode): string {
  if (node.type === 'text') return toText(node);
  if (node.type === 'linebreak') return '<br>';
  if (node.type === 'tab') return ' ';
  if (node.type === 'link' || node.type === 'autolink') return toLink(node);
  if (node.type === 'inlineBlock') return toNoteMark(node);
  return joinInline(node.children);
}

function joinInline(nodes: LexicalNode[] = []): string {
  return gatherLanguages(nodes)
    .map((run) => {
      const html = run.nodes.map(toNode).join('');
      if (run.language === null || !html.trim()) return html;
      const [before = '', words = '', after = ''] = splitEdges(html);
      const dir = directionOfTag(run.language);
      return `${before}<span lang="${escapeHtml(run.language)}" dir="${dir}">${words}</span>${after}`;
    })
    .join('');
}

/**
 * Running text as the contract's safe inline HTML: everything escaped, only the tags above are made. Only the ends
 * of the whole are trimmed, so that a space within stays one.
 */
export const toInlineHtml = (nodes: LexicalNode[] = []): string => joinInline(nodes).trim();
