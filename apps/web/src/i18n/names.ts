import { locales, type LocaleCode } from '@eyvan/locales';

/** Where CLDR's word is not the one that the newsroom writes. */
const ownCountryNames: Partial<Record<LocaleCode, Record<string, string>>> = {
  ru: { KG: 'Кыргызстан' },
};

/** CLDR gives Uzbek some languages as an adjective and some as an adverb; in a list all are adverbs. */
const ownLanguageNames: Partial<Record<LocaleCode, Record<string, string>>> = {
  ru: { ky: 'кыргызский' },
  uz: {
    ar: 'arabcha',
    az: 'ozarbayjoncha',
    fa: 'forscha',
    tk: 'turkmancha',
    tr: 'turkcha',
    uz: 'oʻzbekcha',
    zh: 'xitoycha',
  },
};

/** CLDR writes Uzbek now with U+2018, now with U+02BB; the letter is U+02BB. */
function withOwnLetters(locale: LocaleCode, name: string): string {
  return locale === 'uz' ? name.replaceAll('‘', 'ʻ') : name;
}

/** A country in the reader's language. `country` is ISO 3166-1 alpha-2; one that ICU lacks comes back as its code. */
export function countryName(locale: LocaleCode, country: string): string {
  const known = ownCountryNames[locale]?.[country];
  if (known) return known;
  const names = new Intl.DisplayNames(locales[locale].hreflang, { type: 'region' });
  return withOwnLetters(locale, names.of(country) ?? country);
}

/** A language in the reader's language. `tag` is BCP 47; script and territory are left out. */
export function languageName(locale: LocaleCode, tag: string): string {
  const { language } = new Intl.Locale(tag);
  const known = ownLanguageNames[locale]?.[language];
  if (known) return known;
  const names = new Intl.DisplayNames(locales[locale].hreflang, { type: 'language' });
  return withOwnLetters(locale, names.of(language) ?? tag);
}
