import type { LocaleCode } from '@eyvan/locales';
import { cleanLine, cleanText } from './clean-text';

const cases: [what: string, language: LocaleCode, written: string, kept: string][] = [
  ['ZWNJ stays', 'fa', 'می\u200Cشود', 'می\u200Cشود'],
  ['tatweel stays', 'fa', 'کـــتاب', 'کـــتاب'],
  ['straight quotes stay', 'en', `"it's"`, `"it's"`],
  ['letters in two parts are composed', 'tk', 'ru\u0308s\u0327', 'rüş'],
  ['a no-break space is a space', 'ru', '10\u00A0лет', '10 лет'],
  [
    'but not in French',
    'fr',
    'Quoi\u202F? «\u00A0Oui\u00A0» M.\u00A0Durand, 10\u202F000',
    'Quoi\u202F? «\u00A0Oui\u00A0» M.\u00A0Durand, 10\u202F000',
  ],
  ['unless it only pushes words apart', 'fr', 'a \u00A0b\u00A0 c\u00A0 \u00A0d', 'a b c d'],
  ['soft hyphens go', 'en', 'inter\u00ADnational', 'international'],
  [
    'between Persian letters they were typed for a ZWNJ',
    'fa',
    'می\u00ADشود، می¬شود',
    'می\u200Cشود، می\u200Cشود',
  ],
  ['what cannot be seen goes', 'en', '\uFEFFa\u200Bb\u2060', 'ab'],
  ['stray controls go', 'en', 'a\u0007b\u001A', 'ab'],
  ['separators of lines are spaces', 'en', 'a\u2028b\u000Bc', 'a b c'],
  ['half a character is marked', 'en', 'a\uD800', 'a\uFFFD'],
];

test.each(cases)('%s', (_, language, written, kept) => {
  expect(cleanText(written, language)).toBe(kept);
});

test.each<[LocaleCode, string, string]>([
  ['fa', ' كتاب\n٢٠٢٢ ', 'کتاب ۲۰۲۲'],
  ['ar', 'كتاب ٢٠٢٢', 'كتاب 2022'],
  ['fr', 'Photo\u00A0: J.\u00A0Dupont', 'Photo\u00A0: J.\u00A0Dupont'],
  ['fa', 'نشاني: https://fa.example.org/كتاب', 'نشانی: https://fa.example.org/كتاب'],
  ['en', '\u202Ereversed\u202C', 'reversed'],
])('a line of its own in %s: %j', (language, written, kept) => {
  expect(cleanLine(written, language)).toBe(kept);
});
