import { localeCodes } from '@eyvan/locales';
import {
  dayKeyOf,
  formatCalendarMonth,
  formatDateRange,
  formatDay,
  formatDayNumeral,
  formatGregorianDates,
  formatInstant,
  formatMonth,
  formatTime,
  formatTimeRange,
  formatTimeZone,
  formatYear,
} from './formats';

// Thursday, 5 November 2026, 18:05 in Ashgabat.
const evening = '2026-11-05T13:05:00Z';
// Already the sixth in Ashgabat, still the fifth in Berlin.
const night = '2026-11-05T20:30:00Z';

describe('a day', () => {
  test.each([
    ['tk', '5 noýabr 2026 penşenbe'],
    ['ru', 'четверг, 5 ноября 2026 г.'],
    ['en', 'Thursday, 5 November 2026'],
    ['fa', 'پنجشنبه ۱۴ آبان ۱۴۰۵'],
    ['az', '5 noyabr 2026, cümə axşamı'],
    ['kk', '2026 ж. 5 қараша, бейсенбі'],
    ['zh', '2026年11月5日星期四'],
    ['ar', 'الخميس، 5 نوفمبر 2026'],
  ] as const)('in %s, in its own order, calendar and digits', (locale, words) => {
    expect(formatDay(locale, evening)).toBe(words);
  });

  test('is that of the zone: the newsroom’s unless another is named', () => {
    expect(formatDayNumeral('en', night)).toBe('6');
    expect(formatDayNumeral('en', night, 'Europe/Berlin')).toBe('5');
    expect(dayKeyOf(night)).toBe('2026-11-06');
    expect(dayKeyOf(night, 'Europe/Berlin')).toBe('2026-11-05');
  });

  test('as a numeral has no word beside it', () => {
    expect(formatDayNumeral('zh', evening)).toBe('5');
    expect(formatDayNumeral('fa', evening)).toBe('۱۴');
  });

  test('in French is an ordinal when it is the first of its month, and only then', () => {
    expect(formatDay('fr', '2026-11-01T08:00:00Z')).toBe('dimanche 1er novembre 2026');
    expect(formatDay('fr', '2026-11-11T08:00:00Z')).toBe('mercredi 11 novembre 2026');
    expect(formatInstant('fr', '2026-11-01T08:00:00Z')).toBe('1er novembre 2026 à 13:00');
  });

  test('of the calendar is moved by no zone', () => {
    expect(formatCalendarMonth('en', '2023-10-31')).toBe('October 2023');
    expect(formatCalendarMonth('fa', '2023-10-31')).toBe('آبان ۱۴۰۲');
  });
});

describe('an hour', () => {
  test.each(localeCodes)('in %s is on the clock of 24 hours', (locale) => {
    expect(formatTime(locale, evening)).toBe(locale === 'fa' ? '۱۸:۰۵' : '18:05');
  });

  test('and a day are joined as the language joins them', () => {
    expect(formatInstant('en', evening)).toBe('5 November 2026 at 18:05');
    expect(formatInstant('az', evening)).toBe('5 noyabr 2026, 18:05');
    expect(formatInstant('fa', evening)).toBe('۱۴ آبان ۱۴۰۵ ساعت ۱۸:۰۵');
  });

  test('names the zone whose clock it is on', () => {
    expect(formatTimeZone('en', evening, 'Asia/Ashgabat')).toBe('Turkmenistan Time');
    expect(formatTimeZone('tk', evening, 'Asia/Ashgabat')).toBe('Türkmenistan wagty');
    expect(formatTimeZone('fr', evening, 'Asia/Ashgabat')).toBe('heure normale du Turkménistan');
  });
});

describe('a span', () => {
  const span = { start: evening, end: '2026-11-07T12:00:00Z', timeZone: 'Asia/Ashgabat' };

  test('says once what both ends share', () => {
    // Which of the spaces that don't break stands before г. depends on the version of ICU.
    expect(formatDateRange('ru', span).replaceAll(/\s/g, ' ')).toBe('5–7 ноября 2026 г.');
    expect(formatDateRange('ky', span)).toBe('5–7-ноябрь 2026-ж.');
    expect(formatDateRange('fa', span)).toBe('۱۴ تا ۱۶ آبان ۱۴۰۵');
  });

  test('is said in words in Chinese too', () => {
    expect(formatDateRange('zh', span)).toBe('2026年11月5日至2026年11月7日');
  });

  test('of hours', () => {
    expect(formatTimeRange('tk', { ...span, end: '2026-11-05T15:30:00Z' })).toBe('18:05–20:30');
  });

  test('is given in the Gregorian calendar only where the own one is another', () => {
    expect(formatGregorianDates('fa', { ...span, end: evening })).toBe('۵ نوامبر ۲۰۲۶');
    expect(formatGregorianDates('fa', span)).toBe('۵ تا ۷ نوامبر ۲۰۲۶');
    expect(formatGregorianDates('ar', span)).toBeNull();
  });
});

test('a month stands before its year, in Persian too', () => {
  expect(formatMonth('en', evening)).toBe('November 2026');
  expect(formatMonth('fa', evening)).toBe('آبان ۱۴۰۵');
});

test('a year has the language’s digits and no separator', () => {
  expect(formatYear('fa', 2023)).toBe('۲۰۲۳');
  expect(formatYear('ru', 2023)).toBe('2023');
});

test.each(localeCodes)('nothing in %s falls back to another language’s letters', (locale) => {
  const words = formatDay(locale, evening) + formatTimeZone(locale, evening, 'Asia/Ashgabat');
  const latin = /[a-z]/i.test(words);
  expect(latin).toBe(!['ru', 'fa', 'kk', 'ky', 'zh', 'ar'].includes(locale));
});
