import { foreignLanguage } from './foreign-language';

test.each<[tag: string, text: string, language: string | null]>([
  ['FA', 'نمد', 'fa'],
  ['fa-IR', 'نمد', 'fa'],
  ['ja', 'フェルト', 'ja'],
  ['ru-RU', 'войлок', 'ru'],
  ['tk', 'keçe', 'tk'],
  // Word says so of everything that is not in a language which it checks.
  ['EN-US', 'felt', null],
  ['tr-TR', 'keçe', null],
  ['FA', 'felt', null],
  ['en', 'felt', null],
  ['en-GB', 'felt', null],
  ['fa', '2021', null],
  ['no such tag', 'نمد', null],
])('words that are said to be in %s: %s', (tag, text, language) => {
  expect(foreignLanguage(tag, text, 'en')).toBe(language);
});

test('the same of a text that is not in Latin letters', () => {
  expect(foreignLanguage('EN-US', 'felt', 'fa')).toBe('en');
  expect(foreignLanguage('ar-SA', 'لباد', 'fa')).toBeNull();
  expect(foreignLanguage('ar', 'لباد', 'fa')).toBe('ar');
});
