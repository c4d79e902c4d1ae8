import { isRecord } from '../../platform/input/is-record';
import { foldForSearch, isLocaleCode, localeCodes, type LocaleCode } from '@eyvan/locales';

/**
 * What a list is searched in: words folded by the rules of their language, and once more by those that a query is
 * folded by, as whoever searches says no language. Apostrophes of Uzbek, Arabic letters and capitals of any script
 * are then no obstacle.
 */
export function toSearchText(words: readonly [text: unknown, language: unknown][]): string {
  const folded = new Set<string>();
  for (const [text, language] of words) {
    if (typeof text !== 'string' || text === '') continue;
    for (const locale of isLocaleCode(language) ? [language, queryLocale] : [queryLocale])
      for (const one of foldings(text, locale)) folded.add(one);
  }
  return [...folded].join(' ');
}

/** No language of its own: the rules that most of the languages share. */
const queryLocale: LocaleCode = 'en';

/** Apostrophes are letters here, marks of elision there, and typed in five ways: nobody searches by them. */
const level = (text: string, locale: LocaleCode) => foldForSearch(text, locale).replaceAll("'", '');

/** A Persian word whose halves are parted by a zero-width non-joiner is found with a space, and written as one. */
function foldings(text: string, locale: LocaleCode): string[] {
  const joined = text.replace(/\u200C/g, '');
  return [...new Set([text, joined])].map((one) => level(one, locale));
}

/** A query as `toSearchText` has folded what it is to find. */
export const toQuery = (query: string): string => level(query, queryLocale);

/** The words of a localized field, each with its language. @param words by locale, as a database gives it with `all` */
export const wordsByLanguage = (words: unknown): [unknown, LocaleCode][] =>
  localeCodes.map((code) => [isRecord(words) ? words[code] : undefined, code]);
