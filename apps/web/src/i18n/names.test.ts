import { localeCodes } from '@eyvan/locales';
import { countryName, languageName } from './names';

// The countries of the sample and their neighbours.
const countries = ['TM', 'AZ', 'KZ', 'KG', 'UZ', 'TJ', 'IR', 'TR', 'CN', 'CA', 'FR', 'GB', 'QA', 'EC', 'MN'];

test.each(localeCodes)('ICU knows every country and every language of the house in %s', (locale) => {
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

test('Uzbek letters are letters, not quotation marks', () => {
  expect(countryName('uz', 'US')).toBe('Amerika Qoʻshma Shtatlari');
});
