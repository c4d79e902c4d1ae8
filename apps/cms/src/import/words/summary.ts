import type { LocaleCode } from '@eyvan/locales';
import type { BlockNode } from '../lexical/nodes';
import { toPlainText } from '../lexical/plain-text';
import { toOneLine } from '../../text/normalise-text';
import { cutAtSentence } from './cut-text';

const lengthMax = 400;
/** A summary that fits its field. */
export const cutSummary = (text: string, language: LocaleCode): string =>
  cutAtSentence(text, language, lengthMax);

/** A shorter paragraph that is no sentence either is a place, a date or a byline. */
const sentenceLengthMin = 80;
const isSentence = (text: string) =>
  text.length >= sentenceLengthMin || /[.!?؟…。！？]["'»”’)\]]*$/u.test(text);

/**
 * The first paragraph of a body, or as many of its first sentences as a summary has room for. It is a copy: the body
 * keeps everything, so that nothing is lost when an editor writes a better summary.
 */
export function toSummary(blocks: BlockNode[], language: LocaleCode): string {
  const paragraphs = blocks
    .filter((block) => block.type === 'paragraph')
    .map((block) => toOneLine(toPlainText(block)));
  return cutSummary(paragraphs.find(isSentence) ?? paragraphs[0] ?? '', language);
}
