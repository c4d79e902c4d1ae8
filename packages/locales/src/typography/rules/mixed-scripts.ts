import type { LocaleCode } from '../../locales';
import type { Correction, TypographyRule } from '../rule';

const common = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  k: 'к',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  ë: 'ё',
  Ë: 'Ё',
};
/** In Kazakh and Kyrgyz a Latin Y may stand for Ү as well as for У. */
const own: Partial<Record<LocaleCode, Record<string, string>>> = {
  kk: { i: 'і', I: 'І', h: 'һ', ə: 'ә', Ə: 'Ә' },
  ky: {},
};
const russian = { y: 'у', Y: 'У' };

const cyrillicOf = (locale: LocaleCode): Record<string, string> => ({
  ...common,
  ...(own[locale] ?? russian),
});
const latinOf: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries({ ...common, ...russian }).map(([latin, cyrillic]) => [cyrillic, latin]),
  ),
  ә: 'ə',
  Ә: 'Ə',
  і: 'i',
  І: 'I',
};

const word = /[\p{L}\p{M}]+/gu;
const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;

/**
 * What turns a word of two scripts into one of one: only where all letters of the one look like letters of the other,
 * and that has a letter of which this is not true. "Googleда" is meant so, and of a Kazakh "IТ" nobody can say what it is.
 */
function toOneScript(found: string, locale: LocaleCode): Record<string, string> | null {
  const letters = [...found];
  const latins = letters.filter((letter) => latin.test(letter));
  const cyrillics = letters.filter((letter) => cyrillic.test(letter));
  if (latins.length === 0 || cyrillics.length === 0) return null;
  const toCyrillic = cyrillicOf(locale);
  const isAllLike = (some: string[], map: Record<string, string>) => some.every((letter) => letter in map);
  const isLatinStray = isAllLike(latins, toCyrillic);
  const isCyrillicStray = isAllLike(cyrillics, latinOf);
  if (isLatinStray === isCyrillicStray) return null;
  return isLatinStray ? toCyrillic : latinOf;
}

/** Letters of another script within a word: nobody sees them, and no search finds the word. */
export const mixedScripts: TypographyRule = {
  id: 'mixedScripts',
  find(text, { locale }) {
    return Array.from(text.matchAll(word)).flatMap(({ 0: found, index }): Correction[] => {
      const map = toOneScript(found, locale);
      if (!map) return [];
      let at = index;
      return [...found].flatMap((letter) => {
        const start = at;
        at += letter.length;
        const replacement = map[letter];
        return replacement === undefined ? [] : [{ start, end: at, replacement }];
      });
    });
  },
};
