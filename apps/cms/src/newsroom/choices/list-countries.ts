import { foldForSearch, isLocaleCode, locales } from '@eyvan/locales';
import { countryName } from '../../content/places/country-names';
import { countryCodes } from '../../content/text/country-codes';
import type { Choice } from './choice';

const lists = new Map<string, Choice[]>();

/** Every country of ISO 3166-1 by its name in a language of the admin, as that language sorts. */
export function listCountries(language: string): Choice[] {
  const known = lists.get(language);
  if (known) return known;
  const locale = isLocaleCode(language) ? language : 'en';
  const { compare } = new Intl.Collator(locales[locale].intlTag);
  const choices = countryCodes
    .map((code): Choice => {
      const name = countryName(language, code);
      const search = `${foldForSearch(name, locale)} ${foldForSearch(`${countryName('en', code)} ${code}`, 'en')}`;
      return { value: code, label: name, hint: code, search };
    })
    .sort((one, other) => compare(one.label, other.label));
  lists.set(language, choices);
  return choices;
}
