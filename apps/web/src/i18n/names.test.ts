import { localeCodes } from '@eyvan/locales';
import { countryName, languageName } from './names';

// The countries of the sample and their neighbours.
const countries = ['TM', 'AZ', 'KZ', 'KG', 'UZ', 'TJ', 'IR', 'TR', 'CN', 'CA', 'FR', 'GB', 'QA', 'EC', 'MN'];

test.each(localeCodes)('ICU knows every country and every language of the newsroom in %s', (locale) => {
  const names = [
    ...countries.map((code) => countryName(locale, code)),
    ...localeCodes.map((tag) => languageName(locale, tag)),
  ];
  expect(names.filter((name) => /^[A-Za-z]{2}$/.test(name))).toEqual([]);
});

test('where CLDR has another word than the newsroom, the newsroom’s is used', () => {
  expect(countryName('ru', 'KG')).toBe('Кыргызстан');
  expect(languageName('uz', 'uz')).toBe('oʻzbekcha');
  expect(languageName('zh', 'zh-Hans')).toBe('中文');
});

test.each([
  ['az', 'ZA', 'Cənubi Afrika Respublikası'],
  ['ru', 'US', 'США'],
  ['kk', 'AZ', 'Әзербайжан'],
  ['ky', 'US', 'АКШ'],
  ['ky', 'ZA', 'Түштүк Африка Республикасы'],
  ['uz', 'FI', 'Finlyandiya'],
  ['fa', 'AE', 'امارات متحده عربی'],
  ['fa', 'KR', 'کره جنوبی'],
  ['fa', 'ZA', 'آفریقای جنوبی'],
] as const)('a country in %s: %s', (locale, country, name) =>
  expect(countryName(locale, country)).toBe(name),
);

test.each([
  ['tr', 'tk ru az fa', 'Türkmence, Rusça, Azerbaycanca, Farsça'],
  ['az', 'tk ru az de', 'türkmən dili, rus dili, Azərbaycan dili, alman dili'],
  ['uz', 'tk ru de ug tg', 'turkmancha, ruscha, nemischa, uygʻurcha, tojikcha'],
  ['kk', 'az', 'әзербайжан тілі'],
] as const)('languages in %s are of one kind: %s', (locale, tags, names) => {
  expect(
    tags
      .split(' ')
      .map((tag) => languageName(locale, tag))
      .join(', '),
  ).toBe(names);
});

test('no Persian name has a hamza over its end', () => {
  const regions = 'AE KR KP GQ GW MK PG CX CF IM NF HK MO'.split(' ');
  expect(regions.map((code) => countryName('fa', code)).join()).not.toMatch(
    /\u0654|(?<!\p{L})ا(فریقا|مریکا)/u,
  );
});

test('Uzbek letters are letters, not quotation marks', () => {
  expect(countryName('uz', 'US')).toBe('Amerika Qoʻshma Shtatlari');
});
