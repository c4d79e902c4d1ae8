import { toPersianLetters, type LocaleCode } from '@eyvan/locales';
import { normaliseText } from '../../text/normalise-text';
import { splitAddresses } from './split-addresses';

/** Stray controls are dropped here; `normaliseText`, at the door of the database, refuses them. */
const controls = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/gu;
const separators = /[\u000B\f\u0085\u2028\u2029]/gu;
/** Word's optional hyphen, on its way through old programs also seen as ¬: Persian writers type it for a ZWNJ. */
const persianHalfSpace = /(?<=\p{Script=Arabic})[\u00AD\u00AC](?=\p{Script=Arabic})/gu;
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/gu;
const noBreakSpace = /\u00A0/gu;
/** French sets its marks off with a space that must not break. */
const plainNoBreakSpace = /(?<!«)\u00A0(?![»:;!?%])/gu;

/**
 * Text as it is kept, in one line of words: NFC, ordinary spaces for no-break ones, no soft hyphens and nothing
 * invisible, but for ZWNJ and ZWJ, which Persian needs. Straight quotes, tatweel and spelling stay as they were.
 */
export function cleanText(text: string, language: LocaleCode): string {
  const half = language === 'fa' ? text.replace(persianHalfSpace, '\u200C') : text;
  const spaced = half
    .toWellFormed()
    .replace(separators, ' ')
    .replace(controls, '')
    .replace(/\u00AD/gu, '')
    .replace(language === 'fr' ? plainNoBreakSpace : noBreakSpace, ' ');
  return normaliseText(spaced);
}

/** Words in the letters and digits of their language. Not for addresses: a letter of those is part of a name. */
export const toOwnLetters = (text: string, language: LocaleCode): string =>
  language === 'fa' ? toPersianLetters(text) : text;

/** A text on one line: without what would turn the rest of a page around, and is refused in a headline. */
export const toOneLine = (text: string): string =>
  text.replace(bidiControls, '').replace(/\s+/gu, ' ').trim();

/** Plain text of its own (an alternative text, a field of front matter): clean, on one line, in its own letters. */
export function cleanLine(text: string, language: LocaleCode): string {
  return splitAddresses(toOneLine(cleanText(text, language)))
    .map((stretch) => (stretch.url ? stretch.text : toOwnLetters(stretch.text, language)))
    .join('');
}
