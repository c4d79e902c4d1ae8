import { isLocaleCode } from './locales';
import type { LocaleCode } from './locales';

// Browsers send well under 200 characters; a longer header is a mistake or an attack, and costs no more than this.
const MAX_HEADER_LENGTH = 1000;

// RFC 9110, 12.4.2: 0 to 1 with at most three decimals.
const QVALUE = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/** Languages that are not ours, whose speakers read one that is; and other names of ours (ISO 639-3). */
const readIn: Partial<Record<string, LocaleCode>> = {
  prs: 'fa', // Dari
  pes: 'fa',
  tg: 'ru', // Tajik is written in Cyrillic: few of its readers know the Persian letters.
  cmn: 'zh',
  yue: 'zh',
};

/** Whoever reads none of ours is likeliest to read this one: the cities of the network speak a hundred languages. */
const forEverybody: LocaleCode = 'en';

/** Our language for a BCP 47 tag, whatever its script or territory (`fa-IR`, `zh-Hant-TW`); null where there is none. */
export function toOwnLocale(tag: string): LocaleCode | null {
  // Lookup shortens a range subtag by subtag. Our codes have one subtag, so it always ends at the first.
  const [language = ''] = tag.trim().toLowerCase().split('-');
  if (isLocaleCode(language)) return language;
  return Object.hasOwn(readIn, language) ? (readIn[language] ?? null) : null;
}

/**
 * The language in which to answer an `Accept-Language` header (RFC 9110, 12.5.4), found by lookup (RFC 4647, 3.4):
 * the range of greatest weight that leads to a language of the newsroom, else English. Of equal weights the
 * first wins. Ranges with a malformed weight are passed over.
 */
export function negotiateLocale(acceptLanguage: string | null): LocaleCode {
  const ranges = (acceptLanguage ?? '')
    .slice(0, MAX_HEADER_LENGTH)
    .split(',')
    .map(parseRange)
    .filter((range) => range.weight > 0)
    .sort((a, b) => b.weight - a.weight);

  // Lookup skips `*`: it names no language, and whoever sends it is content with any.
  return ranges.find((range) => range.locale)?.locale ?? forEverybody;
}

function parseRange(range: string): { locale: LocaleCode | null; weight: number } {
  const [tag = '', ...parameters] = range.toLowerCase().split(';');
  return { locale: toOwnLocale(tag), weight: parseWeight(parameters) };
}

function parseWeight(parameters: string[]): number {
  const weight = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('q='));
  if (weight === undefined) return 1;
  const qvalue = weight.slice('q='.length);
  return QVALUE.test(qvalue) ? Number(qvalue) : 0;
}
