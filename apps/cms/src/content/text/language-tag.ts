import { isLocaleCode, locales, type Direction } from '@eyvan/locales';

/** Whether a value is a language tag (BCP 47), by its form. */
export function isLanguageTag(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    // Intl says "no" by throwing.
    return false;
  }
}

/** Of languages that are none of the newsroom's own. */
const rightToLeft = /^(?:he|ur|ps|ckb|yi|dv|ug|sd)$/;

/** How a language runs. @param tag BCP 47 */
export function directionOfTag(tag: string): Direction {
  const language = tag.split('-')[0] ?? '';
  if (isLocaleCode(language)) return locales[language].direction;
  return rightToLeft.test(language) ? 'rtl' : 'ltr';
}
