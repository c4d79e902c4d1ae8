import type { LocaleCode } from '@eyvan/locales';
import { directionOfPassage } from './direction';

test.each<[LocaleCode, string, 'ltr' | 'rtl']>([
  ['fa', 'شهرهای خلاق', 'rtl'],
  ['fa', 'UNESCO در سال ۲۰۰۴ این شبکه را ساخت', 'rtl'],
  ['fa', 'The quick brown fox jumps over the lazy dog', 'ltr'],
  ['fa', 'https://en.unesco.org/creative-cities/', 'rtl'],
  ['fa', '۱۴۰۱', 'rtl'],
  ['en', 'The word شهر means city', 'ltr'],
  ['en', 'شهرهای خلاق', 'rtl'],
  ['tk', '2023', 'ltr'],
])('in %s, %j goes %s', (language, text, direction) => {
  expect(directionOfPassage(text, language)).toBe(direction);
});
