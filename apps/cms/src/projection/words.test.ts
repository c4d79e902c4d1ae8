import type { LocaleCode } from '@eyvan/locales';
import { nameIn, wordsIn, type Words } from './words';

const ashgabat: Words = { tk: 'Aşgabat', ru: 'Ашхабад', fa: 'عشق‌آباد', kk: 'Ашғабат', en: '' };

describe('words', () => {
  test('are those of the language, and nothing stands in for them', () => {
    expect(wordsIn(ashgabat, 'fa')).toBe('عشق‌آباد');
    expect(wordsIn(ashgabat, 'ky')).toBeNull();
  });

  test.each<[what: string, words: Words]>([
    ['an empty field', { tk: '' }],
    ['null', { tk: null }],
    ['no languages', {}],
    ['no field', undefined],
    ['a field of nothing', null],
  ])('are none of %s', (_, words) => expect(wordsIn(words, 'tk')).toBeNull());
});

describe('a proper name', () => {
  test.each<[why: string, locale: LocaleCode, words: Words, name: string | null]>([
    ['its own', 'kk', ashgabat, 'Ашғабат'],
    ['the first choice of the language, though the second is there, too', 'ky', ashgabat, 'Ашхабад'],
    ['the last choice, as the others have none', 'tr', ashgabat, 'Aşgabat'],
    ['another’s where its own is empty', 'en', ashgabat, 'Ашхабад'],
    ['the only one that there is', 'uz', { zh: '阿什哈巴德' }, '阿什哈巴德'],
    [
      'the first of the newsroom’s languages where no choice has one',
      'ar',
      { zh: '阿什哈巴德', az: 'Aşqabad' },
      'Aşqabad',
    ],
    ['none where nobody wrote one', 'tk', { tk: '', ru: null }, null],
    ['none without a field', 'tk', undefined, null],
  ])('is %s (%s)', (_, locale, words, name) => expect(nameIn(words, locale)).toBe(name));
});
