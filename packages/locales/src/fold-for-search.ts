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
  '\u0623': '\u0627', // alef with hamza above: alef
  '\u0625': '\u0627', // alef with hamza below: alef
  '\u0671': '\u0627', // alef wasla: alef
};
const nearApostrophes: LetterMap = { '‘': "'", '’': "'", '`': "'" };

// By letter and not by language: a Kazakh name stands in a Russian text, an Azerbaijani one in an English.
const nearLetters: LetterMap = { ...nearLatin, ...nearCyrillic, ...nearArabic, ...nearApostrophes };

/**
 * The form in which texts and queries are compared: compatibility characters unified (UAX 15, NFKC), lower case by
 * the language's rules, no diacritics, near letters made one, ASCII digits, single spaces. Folding twice changes
 * nothing. Chinese characters stay as they are. For comparing only, never for showing.
 */
export function foldForSearch(text: string, locale: LocaleCode): string {
  const { intlTag, searchLetters } = locales[locale];
  const lowerCase = text.normalize('NFKC').toLocaleLowerCase(intlTag);
  const unmarked = lowerCase.normalize('NFD').replace(DIACRITICS, '').normalize('NFC');
  return replaceLetters(levelCharacters(unmarked), { ...nearLetters, ...searchLetters })
    .replace(/\s+/g, ' ')
    .trim();
}
