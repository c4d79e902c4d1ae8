import { levelCharacters, replaceLetters } from './characters';
import { locales } from './locales';
import type { LetterMap, LocaleCode } from './locales';

// All combining diacritics but the breve of й, which every Russian keyboard has.
const DIACRITICS = /[\u0300-\u0305\u0307-\u036F]|(?<!и)\u0306/g;

// Letters that a reader may type for others. Those that Unicode can decompose (ş, ň, ё) are not here: they lose
// their mark.
const nearLatin: LetterMap = { ə: 'e', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };
const nearCyrillic: LetterMap = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };
// Much as Lucene's ArabicNormalizer and PersianNormalizer have them.
const nearArabic: LetterMap = {
  '\u064A': '\u06CC', // yeh: Persian yeh
  '\u0649': '\u06CC', // alef maksura: Persian yeh
  '\u0643': '\u06A9', // kaf: keheh
  '\u0629': '\u0647', // teh marbuta: heh
  '\u06C0': '\u0647', // heh with yeh above: heh
  '\u06D5': '\u0647', // ae: heh
  '\u0624': '\u0648', // waw with hamza: waw
  '\u0623': '\u0627', // alef with hamza above: alef
  '\u0625': '\u0627', // alef with hamza below: alef
  '\u0671': '\u0627', // alef wasla: alef
};
const all = (characters: string, one: string): LetterMap =>
  Object.fromEntries(Array.from(characters, (character) => [character, one]));
const nearSigns: LetterMap = {
  ...all('‘’‚‛′`´', "'"),
  ...all('“”„‟«»″', '"'),
  ...all('\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'),
  '\u066C': '', // the comma between thousands
  '\u066B': '.',
};
// NFKC takes it for a space with an accent, while people type it for an apostrophe.
const ACUTE = /\u00B4/g;
// oʻ and gʻ of Uzbek names, wherever they stand and however their mark was typed.
const UZBEK_MARK = /(?<=[og])'(?=\p{L})/gu;
// مسئول, مسؤول and مسوول are one word, as are مؤثر and موثر.
const HAMZA_BEFORE_WAW = /[\u0624\u0648](?=\u0648)/g;

// By letter and not by language: a Kazakh name stands in a Russian text, an Azerbaijani one in an English.
const nearLetters: LetterMap = { ...nearLatin, ...nearCyrillic, ...nearArabic, ...nearSigns };

// What Persian writers join, part by a ZWNJ or by a space, all of it right somewhere: می‌شود, کتاب‌ها, پنج‌شنبه.
const FA_PREFIX = /(?<!\p{L})(ن?می)(?=\p{L}{2})/gu;
const FA_SUFFIX = /(?<=\p{L}{2})(ها(?:ی|یی|یم|یت|یش)?|شنبه)(?!\p{L})/gu;
const FA_PAIRS = /(?<!\p{L})(گفت|جست|شست) ?و? ?(گو|جو|شو)/gu;

const partPersianWords = (text: string): string =>
  text.replace(FA_PREFIX, '$1 ').replace(FA_SUFFIX, ' $1').replace(FA_PAIRS, '$1 و$2');

/**
 * The form in which texts and queries are compared: compatibility characters unified (UAX 15, NFKC), lower case by
 * the language's rules, no diacritics, near letters, quotation marks and hyphens made one, ASCII digits, single
 * spaces; in Persian the parts of a word apart, however they were typed. Folding twice changes nothing. Chinese
 * characters stay as they are. For comparing only, never for showing.
 */
export function foldForSearch(text: string, locale: LocaleCode): string {
  const { intlTag, searchLetters } = locales[locale];
  const lowerCase = text.replace(ACUTE, "'").normalize('NFKC').toLocaleLowerCase(intlTag);
  const unmarked = lowerCase.normalize('NFD').replace(DIACRITICS, '').normalize('NFC');
  const level = levelCharacters(unmarked).replace(HAMZA_BEFORE_WAW, '\u0626');
  const near = replaceLetters(level, { ...nearLetters, ...searchLetters }).replace(UZBEK_MARK, '');
  return (locale === 'fa' ? partPersianWords(near) : near).replace(/\s+/g, ' ').trim();
}
