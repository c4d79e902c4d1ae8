import { levelCharacters, replaceLetters } from './characters';
import { locales } from './locales';
import type { LocaleCode } from './locales';
import { splitAtWords } from './segment-words';

const MAX_CODE_POINTS = 80;

// Letters and numbers of any script with the marks upon them. A mark by itself, as in a keycap emoji, is no word.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu;

/**
 * The readable end of an item's address, in the language's own script (an IRI, RFC 3987): words in lower case,
 * composed (UAX 15, NFC), joined by `-`, at most 80 code points. Returns `''` when the text holds no word, as
 * one of emoji alone: the caller then falls back to the itemId.
 */
export function toSlug(text: string, locale: LocaleCode): string {
  const { intlTag, slugLetters = {} } = locales[locale];
  // SpecialCasing.txt: outside Turkish and Azerbaijani the small letter of İ is i with a dot too many.
  const lowerCase = text.normalize('NFC').toLocaleLowerCase(intlTag).replaceAll('i\u0307', 'i');
  const words = replaceLetters(levelCharacters(lowerCase), slugLetters).match(WORD) ?? [];
  return cutAtWord(words.join('-'), locale);
}

/** Cuts at a border of UAX 29, not merely at a hyphen: a Chinese headline is written without spaces. */
function cutAtWord(slug: string, locale: LocaleCode): string {
  const codePoints = Array.from(slug);
  if (codePoints.length <= MAX_CODE_POINTS) return slug;

  let cut = '';
  let length = 0;
  for (const segment of splitAtWords(slug, locale)) {
    length += Array.from(segment).length;
    if (length > MAX_CODE_POINTS) break;
    cut += segment;
  }
  // A first word longer than the limit has no border to cut at.
  return cut.replace(/-$/, '') || codePoints.slice(0, MAX_CODE_POINTS).join('');
}
