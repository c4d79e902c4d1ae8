import { cleanText } from '../words/clean-text';
import { foreignLanguage } from '../words/foreign-language';
import { toOwnWriting } from '../words/own-writing';
import { splitAddresses } from '../words/split-addresses';
import type { Conversion } from './conversion';
import { createLinebreak, createLink, createNote, createText, type InlineNode, type TextNode } from './nodes';
import type { InlinePiece, Style } from './pieces';

type TextPiece = Extract<InlinePiece, { kind: 'text' }>;

const isSameStyle = (one: Style, other: Style) =>
  one.format === other.format && one.link === other.link && one.lang === other.lang;

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
    if (piece.kind === 'note') {
      out.push(piece);
      continue;
    }
    const text = piece.text.replace(/[ \t\n\r\f]+/g, ' ');
    const isAtStart = last === undefined || last.kind === 'break';
    const isAfterSpace = isAtStart || (last.kind === 'text' && last.text.endsWith(' '));
    const rest = isAtStart ? text.trimStart() : text;
    const fitting = isAfterSpace ? rest.replace(/^ /, '') : rest;
    if (fitting) out.push({ ...piece, text: fitting });
  }
  trimEnd(out);
  if (out.at(-1)?.kind === 'break') out.pop();
  return out;
}

function toNodes({ text, style }: TextPiece, { language }: Conversion): InlineNode[] {
  const write = (words: string) =>
    createText(words, style.format, style.lang && foreignLanguage(style.lang, words, language));
  if (style.link) return [createLink(style.link.url, [write(text)])];
  return splitAddresses(text).map((stretch) =>
    stretch.url ? createLink(stretch.url, [createText(stretch.text, style.format)]) : write(stretch.text),
  );
}

/** Neighbours that came out alike, though the source parted them: by a language that was not believed. */
function joinTexts(nodes: TextNode[]): TextNode[] {
  const joined: TextNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const isAlike = last?.format === node.format && last.$?.language === node.$?.language;
    if (last && isAlike) joined[joined.length - 1] = { ...last, text: last.text + node.text };
    else joined.push(node);
  }
  return joined;
}

function joinAll(nodes: InlineNode[]): InlineNode[] {
  const joined: InlineNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') joined.splice(-1, 1, ...joinTexts([last, node]));
    else if (node.type === 'link') joined.push({ ...node, children: joinTexts(node.children) });
    else joined.push(node);
  }
  return joined;
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
    else if (piece.kind === 'note') nodes.push(createNote(cleanText(piece.text, conversion.language)));
    else if (piece.style.link && piece.style.link === openLink && last?.type === 'link') {
      // The words of one link that differ in form: "the <em>whole</em> text".
      last.children.push(
        ...toNodes(piece, conversion).flatMap((node) => (node.type === 'link' ? node.children : [])),
      );
    } else nodes.push(...toNodes(piece, conversion));
    openLink = piece.kind === 'text' ? piece.style.link : null;
  }
  return joinAll(nodes);
}
