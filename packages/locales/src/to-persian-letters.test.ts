import { toPersianLetters } from './to-persian-letters';

// Escapes, since the letters before and after look alike.
it.each([
  ['yeh and kaf', '\u064A\u0643\u064A', '\u06CC\u06A9\u06CC'],
  ['alef maksura at a word end', '\u0639\u0644\u0649 \u0628\u0649', '\u0639\u0644\u06CC \u0628\u06CC'],
  [
    'alef maksura before a joiner',
    '\u0645\u0649\u200C\u0631\u0648\u0645',
    '\u0645\u06CC\u200C\u0631\u0648\u0645',
  ],
  ['alef maksura with a mark', '\u0639\u0644\u0649\u0670', '\u0639\u0644\u06CC\u0670'],
  ['alef maksura within a word, which stays', '\u0628\u0649\u0628', '\u0628\u0649\u0628'],
  ['Arabic-Indic digits', '\u0661\u0664\u0660\u0669', '\u06F1\u06F4\u06F0\u06F9'],
  ['a hamza in two parts', '\u0645\u0633\u064A\u0654\u0648\u0644', '\u0645\u0633\u0626\u0648\u0644'],
  ['what is Persian already', 'کتاب‌های ۱۴۰۱، Design 2022', 'کتاب‌های ۱۴۰۱، Design 2022'],
])('toPersianLetters: %s', (_what, typed, persian) => {
  expect(toPersianLetters(typed)).toBe(persian);
});
