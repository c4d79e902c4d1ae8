import type { LetterMap } from './locales';

const ZERO_WIDTH_NON_JOINER = /\u200C/g;
// UAX 44: zero-width characters, bidi controls, soft hyphens, variation selectors and emoji tags.
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
// Harakat, Koranic marks and tatweel: they help to read or to justify a line, and are typed or left out at will.
const ARABIC_MARKS = /(?=\p{Script_Extensions=Arabic})[\p{M}\u0640]/gu;
// The modifier letters of oʻ, gʻ and of transliteration. Unlike quotation marks they only ever belong to a word.
const MODIFIER_APOSTROPHES = /[\u02B9-\u02BF]/g;
// Arabic-Indic, Persian, and the full-width ones of Chinese.
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19]/g;

/**
 * Levels what neither slugs nor search tell apart in any language: a zero-width non-joiner becomes a space, since
 * it parts the halves of a Persian word; Arabic marks, invisible characters and modifier apostrophes go; digits
 * become ASCII. Takes composed text (NFC or NFKC), in which آ and ئ are letters and not letters with marks, and
 * composes anew what an invisible character kept apart.
 */
export function levelCharacters(text: string): string {
  return text
    .replace(ZERO_WIDTH_NON_JOINER, ' ')
    .replace(INVISIBLE, '')
    .replace(ARABIC_MARKS, '')
    .replace(MODIFIER_APOSTROPHES, '')
    .replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf)) // every zero ends in hexadecimal 0
    .normalize('NFC');
}

/** Replaces each character that the map names; the others stay. */
export function replaceLetters(text: string, letters: LetterMap): string {
  return Array.from(text, (character) => letters[character] ?? character).join('');
}
