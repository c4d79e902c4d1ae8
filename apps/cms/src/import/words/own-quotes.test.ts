import type { LocaleCode } from '@eyvan/locales';
import { toOwnQuotes } from './own-quotes';

test.each<[language: LocaleCode, written: string, set: string]>([
  ['kk', '"Эйван" журналы', '«Эйван» журналы'],
  ['ky', 'Ал "шаар" деди', 'Ал «шаар» деди'],
  ['fa', '("شهر") و " خانه "', '(«شهر») و «خانه»'],
  ['ar', 'قال: "نعم"', 'قال: «نعم»'],
  ['zh', '他说："城市"', '他说：“城市”'],
  ['zh', '"城市"和"设计"', '“城市”和“设计”'],
  ['ru', '«Город» и "сад"', '«Город» и «сад»'],
])('%s: %s is set as %s', (language, written, set) => expect(toOwnQuotes(written, language)).toBe(set));

test.each<[why: string, language: LocaleCode, written: string]>([
  ['it prints straight ones', 'tk', '"Eýwan" žurnaly'],
  ['it prints straight ones, too', 'uz', '"Shahar" jurnali'],
  ['one is not closed', 'ru', 'Сказал: "город'],
  ['one may be of inches', 'ru', 'Экран "27" и доска'],
  ['one would open behind a word', 'ru', 'город"сад" и "дом"'],
  ['one would open before a space, and behind a sentence', 'kk', 'Қала." Дизайн "деді'],
  ['there are none', 'fa', 'شهر «خلاق»'],
])('nothing is touched where %s', (_, language, written) =>
  expect(toOwnQuotes(written, language)).toBe(written),
);
