import { decodeText } from './decode-text';
import { gatherColumns } from './gather-columns';
import { parsePiece } from './parse-html';
import type { Source, SourceFile } from './source';
import { textToHtml } from './text-to-html';

/** Plain text. */
export function readText({ content, ...options }: SourceFile): Source {
  const { text, notes } = decodeText(content, options);
  return { nodes: gatherColumns(parsePiece(textToHtml(text))), notes };
}
