import { escapeText } from '@eyvan/contract';
import { findLists, type TextPart } from './find-lists';

/** A line that somebody broke by hand, or a program, is at least this long; a longer one was never broken. */
const wrapMin = 60;
const wrapMax = 120;

const newlines = /\r\n?|[\u000B\u0085\u2028]/gu;
const paragraphEnds = /[\f\u2029]/gu;
const isBlank = (line: string) => /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(line);
/** A line drawn out of signs, between parts or under a title. */
export const isRule = (line: string): boolean => /^[-–—=_*~#➖\s]{3,}$/u.test(line);
const endsSentence = (line: string) => /[.!?؟…。！？]["'»”’)\]]*$/u.test(line);
const betweenWideLetters =
  /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])\n(?=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF])/gu;

// As messengers hand a text on, whose form they write in signs. Bounded, so that no line of signs takes for ever.
const typedForms: [RegExp, string][] = [
  [/\*\*(?=[^\s*])(.{1,500}?)(?<=[^\s*])\*\*/gu, 'strong'],
  [/(?<![\w/])__(?=[^\s_])(.{1,500}?)(?<=[^\s_])__(?!\w)/gu, 'em'],
  [/~~(?=[^\s~])(.{1,500}?)(?<=[^\s~])~~/gu, 's'],
];
const escapeHtml = (text: string) =>
  typedForms.reduce((html, [form, tag]) => html.replace(form, `<${tag}>$1</${tag}>`), escapeText(text));

const lengthOf = (line: string) => Array.from(line).length;
const longest = (lines: string[]) => lines.reduce((most, line) => Math.max(most, lengthOf(line)), 0);

/** The lines of each paragraph: blank lines part them, or, where there are none, every line is one. */
function toParagraphs(lines: string[]): string[][] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  const full = paragraphs.filter((paragraph) => paragraph.length > 0);
  return full.length === 1 ? (full[0] ?? []).map((line) => [line]) : full;
}

const join = (lines: string[]) => lines.join('\n').replace(betweenWideLetters, '').replaceAll('\n', ' ');
const paragraph = (html: string) => `<p>${html}</p>`;

/** Columns that were set with the tab key: `gatherColumns` makes tables of them. */
const hasColumns = (line: string) => /\S\t+\S/.test(line);

/** Lines of one paragraph were broken to fit a page, and are joined, unless their lengths say something else. */
function linesToHtml(lines: string[], pageWidth: number): string {
  const width = longest(lines);
  const areParagraphs =
    (lines.length > 1 && lines.every(hasColumns)) ||
    width > wrapMax ||
    (width >= wrapMin && lines.every(endsSentence));
  if (areParagraphs) return lines.map((line) => paragraph(escapeHtml(line))).join('');
  // A verse, an address: much shorter lines than those around them were broken on purpose.
  const isOnPurpose = width < wrapMin && pageWidth >= width * 1.5;
  return paragraph(isOnPurpose ? lines.map(escapeHtml).join('<br>') : escapeHtml(join(lines)));
}

function partToHtml(part: TextPart, pageWidth: number): string {
  if (part.type === 'lines') return linesToHtml(part.lines, pageWidth);
  const items = part.items.map((lines) => `<li>${escapeHtml(join(lines))}</li>`).join('');
  const start = part.start === 1 ? '' : ` start="${part.start}"`;
  return part.isOrdered ? `<ol${start}>${items}</ol>` : `<ul>${items}</ul>`;
}

/**
 * Plain text as HTML. The first line is the headline. Paragraphs stand between blank lines, or, where there are
 * none, on lines of their own; lines that were broken to fit a page are joined; bullets and numbers become lists.
 */
export function textToHtml(text: string): string {
  const lines = text.replace(newlines, '\n').replace(paragraphEnds, '\n\n').split('\n');
  const trimmed = lines.map((line) => (isBlank(line) || isRule(line) ? '' : line.trim()));
  const first = trimmed.findIndex(Boolean);
  if (first < 0) return '';
  const rest = trimmed.slice(first + 1);
  const pageWidth = longest(rest);
  const parts = findLists(toParagraphs(rest)).map((part) => partToHtml(part, pageWidth));
  return `<h1>${escapeHtml(trimmed[first] ?? '')}</h1>${parts.join('')}`;
}
