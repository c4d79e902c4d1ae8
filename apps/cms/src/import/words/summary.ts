import type { LocaleCode } from '@eyvan/locales';
import { toOneLine } from '../../content/text/normalise-text';
import { createParagraph, type BlockNode, type InlineNode, type ParagraphNode } from '../lexical/nodes';
import { toPlainText } from '../lexical/plain-text';
import { cutAtSentence } from './cut-text';
import { directionOfPassage } from './direction';
import { toEdgeless } from './emoji';
import { splitAddresses } from './split-addresses';

const lengthMax = 400;
/** A summary that fits its field. */
export const cutSummary = (text: string, language: LocaleCode): string =>
  cutAtSentence(text, language, lengthMax);

/** A shorter paragraph that is no sentence either is a place, a date or a byline. */
const sentenceLengthMin = 80;
const isSentence = (text: string) =>
  text.length >= sentenceLengthMin || /[.!?؟…。！？]["'»”’)\]]*$/u.test(text);

/** Words only: a list shows a summary without links, and calls nobody to look below. */
const toWords = (line: string) =>
  toEdgeless(
    toOneLine(
      splitAddresses(line)
        .map(({ text, url }) => (url ? '' : text))
        .join(''),
    ),
  );

const isParagraph = (block: BlockNode): block is ParagraphNode => block.type === 'paragraph';

/** The paragraph to take a summary from: the first that is a sentence. */
function findLead(blocks: BlockNode[]): ParagraphNode | undefined {
  const paragraphs = blocks.filter(isParagraph);
  return paragraphs.find((block) => isSentence(toOneLine(toPlainText(block)))) ?? paragraphs[0];
}

/** Running text from behind so many characters on, spaces not counted. */
function cutStart(nodes: InlineNode[], length: number): InlineNode[] {
  let left = length;
  const rest: InlineNode[] = [];
  for (const node of nodes) {
    if (node.type !== 'text' || left === 0) {
      if (left === 0) rest.push(node);
      continue;
    }
    let at = 0;
    for (; at < node.text.length && left > 0; at += 1) if (/\S/.test(node.text[at]!)) left -= 1;
    const text = node.text.slice(at);
    if (text.trim()) rest.push({ ...node, text });
  }
  const [first, ...others] = rest;
  if (first?.type === 'linebreak') return others;
  return first?.type === 'text' ? [{ ...first, text: first.text.trimStart() }, ...others] : rest;
}

/** What stays of a lead whose first words have become the summary; null where they must stay in the text, too. */
function withoutSummary(lead: ParagraphNode, summary: string, language: LocaleCode): BlockNode[] | null {
  const line = toOneLine(toPlainText(lead));
  // A place or a date is no summary, though nothing better is there.
  if (!isSentence(line)) return null;
  const isWordsOnly = lead.children.every((node) => node.type !== 'link' && node.type !== 'inlineBlock');
  if (!isWordsOnly || !summary || !line.startsWith(summary)) return null;
  if (line === summary) return [];
  const rest = cutStart(lead.children, summary.replace(/\s/g, '').length);
  return [createParagraph(rest, directionOfPassage(rest.map(toPlainText).join(''), language))];
}

/** Before a lead there is only its place, its date, and a picture. */
const isBeforeLead = (block: BlockNode) => isParagraph(block) || block.type === 'block';

/**
 * Takes the summary out of a text: its first paragraph, or as many of its first sentences as there is room for.
 * A page prints the summary above the text, so they do not stay in it, unless something would be lost: a link, the
 * end of a sentence that is too long, the whole of a headline that was cut, or all that there is. Then the summary is
 * a copy, and the page prints it once.
 */
export function takeSummary(
  blocks: BlockNode[],
  { headline, language }: { headline: string; language: LocaleCode },
): { summary: string; blocks: BlockNode[] } {
  const lead = findLead(blocks);
  if (!lead) return { summary: '', blocks };
  const summary = cutSummary(toWords(toOneLine(toPlainText(lead))), language);
  const isOnTop = blocks.slice(0, blocks.indexOf(lead)).every(isBeforeLead);
  const isAll = blocks.every((block) => block === lead || block.type === 'block');
  const isHeadline = headline.endsWith('…') && summary.startsWith(headline.slice(0, -1));
  const rest = isOnTop && !isAll && !isHeadline ? withoutSummary(lead, summary, language) : null;
  return { summary, blocks: rest ? blocks.flatMap((block) => (block === lead ? rest : [block])) : blocks };
}
