import type { LetterMap, LocaleCode } from '../../locales';
import { finalAlefMaksura, persianLetters } from '../../to-persian-letters';
import { findPatterns, type Pattern } from '../patterns';
import type { TypographyRule } from '../rule';

const map = (letters: LetterMap): Pattern => [
  new RegExp(`[${Object.keys(letters).join('')}]`, 'gu'),
  (found) => letters[found] ?? found,
];

const apostrophe = "['’‘`´ʹʼ]";
/** The names of D'Artagnan and O'Neil; O'ZBEKISTON is none. */
const notName = '(?<!(?<!\\p{L})[A-Z])';
/** Letters that only Turkmen has among its neighbours: the word is Turkmen. */
const turkmenWord = '(?=[\\p{L}\\p{M}]*[äžňşýÄŽŇŞÝ])|(?<=[äžňşýÄŽŇŞÝ][\\p{L}\\p{M}]*)';

/** Letters that an old keyboard or typeface has for those of the language, where nothing else can be meant. */
const patterns: Partial<Record<LocaleCode, readonly Pattern[]>> = {
  ar: [[/(?<=\p{L}\p{M}*)\u0640+(?=\p{M}*\p{L})/gu, '']],
  // Azerbaijani schwa, of 1991 and of a dictionary's phonetics.
  az: [map({ ǝ: 'ə', Ǝ: 'Ə' }), [/i\u0307/gu, 'i']],
  fa: [
    map(persianLetters),
    [finalAlefMaksura, '\u06CC'],
    // Its digits: those of Latin have a rule of their own.
    [/[٠-٩]/gu, (digit) => String.fromCharCode(0x06f0 + (digit.charCodeAt(0) & 0xf))],
  ],
  kk: [map({ ѳ: 'ө', Ѳ: 'Ө' })],
  ky: [map({ ѳ: 'ө', Ѳ: 'Ө', ҥ: 'ң', Ҥ: 'Ң' })],
  // The alphabet of 1995, and Romanian letters that look like ours. A Spanish ñ stands before a vowel, a Turkmen one
  // mostly does not; French names in ÿ are capitals.
  tk: [
    map({ ș: 'ş', Ș: 'Ş' }),
    [/ñ(?![aeiouäöüyýAEIOUÄÖÜYÝ])/gu, 'ň'],
    [new RegExp(`(?:${turkmenWord})ñ`, 'gu'), 'ň'],
    [/(?<![\p{L}\p{M}])ÿ(?=\p{Ll})|(?<=(?<![\p{L}\p{M}])\p{Ll}+)ÿ/gu, 'ý'],
    [/(?<![\p{L}\p{M}])Ÿ(?=\p{Ll})/gu, 'Ý'],
  ],
  tr: [map({ ș: 'ş', Ș: 'Ş' }), [/i\u0307/gu, 'i']],
  // oʻ and gʻ are letters (U+02BB), the sign of tutuq is U+02BC: each is typed as whatever the keyboard has.
  uz: [
    [new RegExp(`(?<=[oOgG])${notName}${apostrophe}(?=\\p{L})`, 'gu'), 'ʻ'],
    [new RegExp(`(?<=(?<!\\p{L})[OG])${apostrophe}(?=\\p{Ll})`, 'gu'), 'ʻ'],
    [new RegExp(`(?<=(?<!\\p{L})[OG])${apostrophe}(?=\\p{Lu}{2})`, 'gu'), 'ʻ'],
    [new RegExp(`(?<=(?<!['‘’\`´][\\p{L}'‘’\`´ʻʼ]*)\\p{L}g)${apostrophe}(?![\\p{L}'’])`, 'gu'), 'ʻ'],
    [new RegExp(`(?<=(?![oOgG])\\p{L})${notName}['’‘\`´ʹʻ](?=\\p{L})`, 'gu'), 'ʼ'],
  ],
};

/** ي and ك to ی and ک in Persian, oʻ and gʻ in Uzbek, letters of old alphabets in Turkmen … */
export const letters: TypographyRule = {
  id: 'letters',
  find: (text, { locale }) => findPatterns(text, patterns[locale] ?? []),
};
