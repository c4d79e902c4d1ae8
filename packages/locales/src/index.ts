export { defaultLocale, directionOf, isLocaleCode, localeCodes, locales } from './locales';
export type { Direction, LetterMap, Locale, LocaleCode, Script } from './locales';
export { compareNames } from './compare-names';
export { foldForSearch } from './fold-for-search';
export { negotiateLocale } from './negotiate-locale';
export { orderForReader } from './order-for-reader';
export { segmentWords } from './segment-words';
export { toPersianLetters } from './to-persian-letters';
export { toSlug } from './to-slug';
