import { levelCharacters, replaceLetters } from './characters';
import { locales } from './locales';
import type { LocaleCode } from './locales';
import { splitAtWords } from './segment-words';
import { weakEnds } from './weak-ends';

const MAX_CODE_POINTS = 80;

// Letters and numbers of any script with the marks upon them. A mark by itself, as in a keycap emoji, is no word.
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu;
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The readable end of an item's address, in the language's own script (an IRI, RFC 3987): words in lower case,
 * composed (UAX 15: NFC, and of letters and numbers NFKC), joined by `-`, at most 80 code points. Returns `''` when
 * the text holds no word, as one of emoji alone: the caller then falls back to the itemId.
 */
export function toSlug(text: string, locale: LocaleCode): string {
  const { intlTag, slugLetters = {} } = locales[locale];
  // Full-width letters, presentation forms and ligatures; not signs: "№" would become "no".
  const composed = text.normalize('NFC').replace(LETTERS, (letters) => letters.normalize('NFKC'));
  // SpecialCasing.txt: outside Turkish and Azerbaijani the small letter of İ is i with a dot too many.
  const lowerCase = composed.toLocaleLowerCase(intlTag).replaceAll('i\u0307', 'i');
  // What no space parts is one name or phrase: عشق‌آباد, l’art, Saint-Étienne.
  const phrases = lowerCase
    .split(/\s+/)
    .map((phrase) => replaceLetters(levelCharacters(phrase), slugLetters).match(WORD)?.join('-') ?? '')
    .filter(Boolean);
  const slug = phrases.join('-');
  if (lengthOf(slug) <= MAX_CODE_POINTS) return slug;
  return cutAtPhrase(phrases, locale) || cutAtWord(slug, locale);
}

const lengthOf = (text: string) => Array.from(text).length;

/** As many whole phrases as there is room for, and never one that promises another; `''` where there are none. */
function cutAtPhrase(phrases: string[], locale: LocaleCode): string {
  // A Chinese headline is written without spaces.
  if (locales[locale].script === 'Hans') return '';
  const taken: string[] = [];
  let length = -1;
  for (const phrase of phrases) {
    length += lengthOf(phrase) + 1;
    if (length > MAX_CODE_POINTS) break;
    taken.push(phrase);
  }
  return withoutWeakEnd(taken, locale).join('-');
}

/** Cuts at a border of UAX 29, not merely at a hyphen. */
function cutAtWord(slug: string, locale: LocaleCode): string {
  const taken: string[] = [];
  let length = 0;
  for (const segment of splitAtWords(slug, locale)) {
    length += lengthOf(segment);
    if (length > MAX_CODE_POINTS) break;
    taken.push(segment);
  }
  // A first word longer than the limit has no border to cut at.
  return withoutWeakEnd(taken, locale).join('') || Array.from(slug).slice(0, MAX_CODE_POINTS).join('');
}

/** Without articles, prepositions and conjunctions at the end, which lead nowhere there. */
function withoutWeakEnd(words: string[], locale: LocaleCode): string[] {
  const isWeak = (word: string | undefined) => word === '-' || weakEnds[locale].has(word ?? '');
  let end = words.length;
  while (end > 0 && isWeak(words[end - 1])) end -= 1;
  return words.slice(0, end);
}
