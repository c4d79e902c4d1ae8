import { parseFragment } from 'parse5';
import { decodeText } from './decode-text';
import { gatherColumns } from './gather-columns';
import type { Source, SourceFile } from './source';
import { textToHtml } from './text-to-html';

/** Plain text. */
export function readText({ content, ...options }: SourceFile): Source {
  const { text, notes } = decodeText(content, options);
  return { nodes: gatherColumns(parseFragment(textToHtml(text)).childNodes), notes };
}
