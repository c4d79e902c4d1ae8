import type { LocaleCode } from '@eyvan/locales';
import { normaliseText, toOneLine } from '../../content/text/normalise-text';
import { toOwnWriting } from './own-writing';

/** Stray controls are dropped here; `normaliseText`, at the door of the database, refuses them. */
const controls = /[\u0000\u0001\u0003-\u0008\u000E-\u001D\u007F-\u009F]/gu;
const separators = /[\u000B\f\u0085\u2028\u2029]/gu;
/** Word's optional hyphen as old programs pass it on: Persian writers type it for a ZWNJ. */
const persianHalfSpace = /(?<=\p{Script=Arabic})\u00AC(?=\p{Script=Arabic})/gu;
const spacesWithNoBreak = /[ \u00A0\u202F]*[\u00A0\u202F][ \u00A0\u202F]*/gu;
/** French sets marks, numbers and names with spaces that must not break; elsewhere they come from programs. */
const isNoBreak = /^(?:\u00A0+|\u202F+)$/u;

/**
 * Text as it is kept, in one line of words: NFC, ordinary spaces for no-break ones but in French, no soft hyphens
 * and nothing invisible, but for ZWNJ and ZWJ, which Persian needs. Straight quotes and spelling stay as they were.
 */
export function cleanText(text: string, language: LocaleCode): string {
  const half = language === 'fa' ? text.replace(persianHalfSpace, '\u200C') : text;
  const spaced = half
    .toWellFormed()
    .replace(separators, ' ')
    .replace(controls, '')
    .replace(spacesWithNoBreak, (run) => (language === 'fr' && isNoBreak.test(run) ? run[0]! : ' '));
  return normaliseText(spaced, language);
}

/** Plain text of its own (an alternative text, a field of front matter): clean, on one line, in its own writing. */
export const cleanLine = (text: string, language: LocaleCode): string =>
  toOwnWriting([toOneLine(cleanText(text, language))], { language, ownDigits: false }).join('');
