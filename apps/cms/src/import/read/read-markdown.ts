import { escapeHtml, lengthMax } from '@eyvan/contract';
import { Marked } from 'marked';
import { parseFrontMatter } from '../front-matter';
import { checkMarkdown } from './check-markdown';
import { decodeText } from './decode-text';
import { noteTag } from './gather-notes';
import { textOf, type HtmlNode } from './html-tree';
import { parsePiece } from './parse-html';
import type { Source, SourceFile } from './source';

const marked = new Marked({
  gfm: true,
  tokenizer: {
    // Bare addresses are found later, for all formats alike: this rule would take a Persian comma into the address.
    url: () => undefined,
    // In the texts of journalists four spaces begin a paragraph, not a program.
    code: () => undefined,
    // "~5 ... ~6" is "about"; only ~~two~~ strike out.
    del: (source) => (source.startsWith('~~') ? false : undefined),
  },
});

const fence = /^ {0,3}(?:```|~~~)/;
const ownDigitsMark = /^(\s{0,3})([۰-۹٠-٩]{1,3})([.)]\s)/;
const bulletMark = /^(\s*)[•▪●]\s+/;
const headingMark = /^(#{2,6})(?=[^\s#])/;
const toAsciiDigits = (digits: string) =>
  digits.replace(/[۰-۹٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf)); // every zero ends in hexadecimal 0

/** What people write and CommonMark does not read: lists in their own digits, typed bullets, `##` without a space. */
function toCommonMark(markdown: string): string {
  let isFenced = false;
  const lines = markdown.split(/\r\n?|\n/).map((line) => {
    if (fence.test(line)) isFenced = !isFenced;
    if (isFenced) return line;
    return line
      .replace(
        ownDigitsMark,
        (_, indent: string, digits: string, end: string) => indent + toAsciiDigits(digits) + end,
      )
      .replace(bulletMark, '$1- ')
      .replace(headingMark, '$1 ');
  });
  return lines.join('\n');
}

const footnote = /^\[\^([^\]\s]{1,50})\]:\s*(.*)$/;
const footnoteMark = /\[\^([^\]\s]{1,50})\]/g;

const toWords = (markdown: string) => textOf(parsePiece(marked.parseInline(markdown, { async: false })));

/** Footnotes, which CommonMark does not have: each at its place; those that nothing names in a list below the text. */
function withFootnotes(markdown: string): string {
  const notes = new Map<string, string>();
  let open: string | null = null;
  const lines = markdown.split('\n').filter((line) => {
    const [, name, words = ''] = footnote.exec(line) ?? [];
    if (name) notes.set((open = name), words);
    else if (open !== null && /^\s+\S/.test(line)) notes.set(open, `${notes.get(open)} ${line.trim()}`);
    else if (line.trim() !== '') open = null;
    return open === null || line.trim() === '';
  });
  if (notes.size === 0) return markdown;
  const placed = new Set<string>();
  const text = lines.join('\n').replace(footnoteMark, (mark, name: string) => {
    const words = toWords(notes.get(name) ?? '').trim();
    if (!words || words.length > lengthMax.footnote) return mark;
    placed.add(name);
    return `<${noteTag} text="${escapeHtml(words)}"></${noteTag}>`;
  });
  // One that nothing names is still somebody's words.
  const others = [...notes].filter(([name]) => !placed.has(name)).map(([, words]) => words);
  return `${text}\n\n${others.map((words, index) => `${index + 1}. ${words}`).join('\n')}\n`;
}

/** Markdown (CommonMark with GitHub's tables and ~~strike~~) as HTML nodes. HTML in it is data like the rest. */
export function parseMarkdown(markdown: string): HtmlNode[] {
  const common = withFootnotes(toCommonMark(markdown));
  checkMarkdown(common);
  return parsePiece(marked.parse(common, { async: false }));
}

/** A Markdown file, with its front matter where it has one. */
export function readMarkdown({ content, ...options }: SourceFile): Source {
  const { text, notes } = decodeText(content, options);
  const { fields, rest } = parseFrontMatter(text);
  return { nodes: parseMarkdown(rest), fields, notes };
}
