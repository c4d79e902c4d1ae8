import { localeCodes } from '@eyvan/locales';
import { sayDay, sayMonth, sayNumber, sayWeekdays } from './say-days';

test('a month is named in the language of the admin', () => {
  expect(sayMonth('2026-12', 'ru')).toBe('декабрь 2026 г.');
  expect(sayMonth('2026-12', 'tk')).toMatch(/dekabr 2026/i);
});

test('in Persian the Persian calendar stands beside the Gregorian one', () => {
  expect(sayMonth('2026-12', 'fa')).toBe('دسامبر ۲۰۲۶ (آذر–دی ۱۴۰۵)');
  expect(sayDay('2026-12-21', 'fa')).toMatch(/دوشنبه.*۳۰ آذر.*\(۲۱ دسامبر\)/);
  expect(sayNumber('2026-12-21', 'fa')).toEqual({ number: '۲۱', own: '۳۰ آذر' });
  expect(sayNumber('2026-12-21', 'en')).toEqual({ number: '21', own: null });
});

test.each(localeCodes)('%s has seven names for the days of a week', (language) => {
  const week = Array.from({ length: 7 }, (_, index) => `2026-12-0${index + 1}`);
  expect(new Set(sayWeekdays(week, language)).size).toBe(7);
});
