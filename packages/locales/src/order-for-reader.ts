import { localeCodes, locales } from './locales';
import type { LocaleCode } from './locales';

/**
 * The languages in which an item can be read, best first for a reader of `reader`: the reader's own, then its
 * fallbacks, then the rest in table order. Each is named once.
 */
export function orderForReader(available: readonly LocaleCode[], reader: LocaleCode): LocaleCode[] {
  const preferred = new Set([reader, ...locales[reader].fallback, ...localeCodes]);
  return [...preferred].filter((code) => available.includes(code));
}
