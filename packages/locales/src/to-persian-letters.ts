import { replaceLetters } from './characters';
import type { LetterMap } from './locales';

/** What an Arabic keyboard has for two letters of Persian. */
export const persianLetters: LetterMap = {
  '\u064A': '\u06CC', // yeh
  '\u0643': '\u06A9', // kaf
};
/** Alef maksura looks like a Persian yeh at a word's end only; a zero-width non-joiner ends a word here too. */
export const finalAlefMaksura = /\u0649(?!\p{M}*[\p{L}\u0640])/gu;
const ARABIC_INDIC_DIGITS = /[\u0660-\u0669]/g;
const TO_PERSIAN_DIGIT = 0x06f0 - 0x0660;

/**
 * Persian text typed on an Arabic keyboard, with Persian ی, ک and ۰ to ۹ in place of the Arabic letters and digits
 * that look alike (ISIRI 6219). Zero-width non-joiners, and all else, stay. Composes the text first (UAX 15, NFC):
 * a ئ in two parts would otherwise lose its hamza's letter.
 */
export function toPersianLetters(text: string): string {
  return replaceLetters(text.normalize('NFC'), persianLetters)
    .replace(finalAlefMaksura, '\u06CC')
    .replace(ARABIC_INDIC_DIGITS, (digit) => String.fromCharCode(digit.charCodeAt(0) + TO_PERSIAN_DIGIT));
}
