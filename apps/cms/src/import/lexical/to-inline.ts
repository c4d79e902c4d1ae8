import { cleanText } from '../words/clean-text';
import { toOwnWriting } from '../words/own-writing';
import { splitAddresses } from '../words/split-addresses';
import type { Conversion } from './conversion';
import { createLinebreak, createLink, createText, type InlineNode } from './nodes';
import type { InlinePiece, Style } from './pieces';

type TextPiece = Extract<InlinePiece, { kind: 'text' }>;

const isSameStyle = (one: Style, other: Style) => one.format === other.format && one.link === other.link;

/** Neighbours that look alike as one, so that no word and no address is cut by a <span>. */
function mergeTexts(pieces: InlinePiece[]): InlinePiece[] {
  const merged: InlinePiece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text' && isSameStyle(piece.style, last.style)) {
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    } else merged.push(piece);
  }
  return merged;
}

/** Takes the spaces off the end of a line; texts that were nothing else go. */
function trimEnd(pieces: InlinePiece[]) {
  for (let last = pieces.at(-1); last?.kind === 'text'; last = pieces.at(-1)) {
    const text = last.text.trimEnd();
    pieces.pop();
    if (text === '') continue;
    pieces.push({ ...last, text });
    return;
  }
}

/** White space as a browser shows it: one space between words, none at the ends of a line, no line without words. */
function collapseSpaces(pieces: InlinePiece[]): InlinePiece[] {
  const out: InlinePiece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (piece.kind === 'break') {
      trimEnd(out);
      if (out.at(-1)?.kind === 'text') out.push(piece);
      continue;
    }
    const text = piece.text.replace(/[ \t\n\r\f]+/g, ' ');
    const isAfterSpace = last?.kind !== 'text' || last.text.endsWith(' ');
    const rest = last?.kind === 'text' ? text : text.trimStart();
    const fitting = isAfterSpace ? rest.replace(/^ /, '') : rest;
    if (fitting) out.push({ ...piece, text: fitting });
  }
  trimEnd(out);
  if (out.at(-1)?.kind === 'break') out.pop();
  return out;
}

function toNodes({ text, style }: TextPiece): InlineNode[] {
  if (style.link) return [createLink(style.link.url, [createText(text, style.format)])];
  return splitAddresses(text).map((stretch) =>
    stretch.url
      ? createLink(stretch.url, [createText(stretch.text, style.format)])
      : createText(stretch.text, style.format),
  );
}

/** The texts of one paragraph, in the writing of their language. */
function inOwnWriting(pieces: InlinePiece[], conversion: Conversion): InlinePiece[] {
  const texts = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '\n'));
  const own = toOwnWriting(texts, conversion);
  return pieces.map((piece, index) => (piece.kind === 'text' ? { ...piece, text: own[index]! } : piece));
}

/** The running text of one paragraph: clean, in its language's letters, with bare addresses as links. */
export function toInline(pieces: InlinePiece[], conversion: Conversion): InlineNode[] {
  const clean = mergeTexts(pieces).map((piece) =>
    piece.kind === 'text' ? { ...piece, text: cleanText(piece.text, conversion.language) } : piece,
  );
  const nodes: InlineNode[] = [];
  let openLink: Style['link'] = null;
  for (const piece of inOwnWriting(collapseSpaces(clean), conversion)) {
    const last = nodes.at(-1);
    if (piece.kind === 'break') nodes.push(createLinebreak());
    else if (piece.style.link && piece.style.link === openLink && last?.type === 'link') {
      // The words of one link that differ in form: "the <em>whole</em> text".
      last.children.push(...toNodes(piece).flatMap((node) => (node.type === 'link' ? node.children : [])));
    } else nodes.push(...toNodes(piece));
    openLink = piece.kind === 'text' ? piece.style.link : null;
  }
  return nodes;
}
