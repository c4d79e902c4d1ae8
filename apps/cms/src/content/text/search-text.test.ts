import { toQuery, toSearchText, wordsByLanguage } from './search-text';

const found: [text: string, language: string, query: string][] = [
  ['Ашхабад', 'ru', 'ашхабад'],
  ['ашхабад', 'ru', 'АШХАБАД'],
  ['Aşgabat', 'tk', 'AŞGABAT'],
  ['Aşgabat', 'tk', 'asgabat'],
  ['کارگاه طراحی', 'fa', 'كارگاه'],
  ['کتاب‌خانه', 'fa', 'کتابخانه'],
  ['کتاب‌خانه', 'fa', 'کتاب خانه'],
  ['کتاب‌خانه', 'fa', 'کتاب‌خانه'],
  ['Oʻzbekiston', 'uz', "o'zbekiston"],
  ['Oʻzbekiston', 'uz', 'Ozbekiston'],
  ['İstanbul', 'tr', 'ISTANBUL'],
  ['Iğdır', 'tr', 'igdir'],
  ['Қазақстан', 'kk', 'КАЗАКСТАН'],
  ['ещё', 'ru', 'ЕЩЕ'],
  ['الآثار', 'ar', 'الاثار'],
  ['École', 'fr', 'ECOLE'],
  ['创意城市', 'zh', '创意'],
];

test.each(found)('%s (%s) is found by %s', (text, language, query) => {
  expect(toSearchText([[text, language]])).toContain(toQuery(query));
});

test('what is no text is left out', () => {
  expect(
    toSearchText([
      [null, 'en'],
      [undefined, 'tk'],
      ['', 'fa'],
      ['A1', null],
    ]),
  ).toBe('a1');
  expect(toSearchText(wordsByLanguage({ ru: 'Зал', tk: null }))).toBe('зал');
  expect(toSearchText(wordsByLanguage(null))).toBe('');
});
