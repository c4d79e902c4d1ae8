import { localeCodes, locales, type LocaleCode } from '@eyvan/locales';

/** A localized field as the database gives it with `locale: 'all'`. */
export type Words = Partial<Record<LocaleCode, string | null>> | null | undefined;

/** A document as the database gives it with `locale: 'all'`: each localized field holds the words of all languages. */
export type InAllLocales<Doc, Localized extends keyof Doc> = Omit<Doc, Localized> & {
  [Name in Localized]?: Words;
};

/** The words in exactly this language; nothing stands in for them. */
export const wordsIn = (words: Words, locale: LocaleCode): string | null => words?.[locale] || null;

/** A proper name: where a language has none yet, the one of the nearest language is better than a gap. */
export function nameIn(words: Words, locale: LocaleCode): string | null {
  const order = [locale, ...locales[locale].fallback, ...localeCodes];
  return order.map((code) => words?.[code]).find(Boolean) ?? null;
}
