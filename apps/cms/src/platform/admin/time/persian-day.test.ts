import { sayPersianDay } from './persian-day';

test.each([
  ['2027-03-01T05:00:00.000Z', 'Asia/Ashgabat', 'دوشنبه ۱۰ اسفند ۱۴۰۵'],
  // Nowruz: a new year, and elsewhere still the old one.
  ['2026-03-20T20:00:00.000Z', 'Asia/Ashgabat', 'شنبه ۱ فروردین ۱۴۰۵'],
  ['2026-03-20T20:00:00.000Z', 'America/Los_Angeles', 'جمعه ۲۹ اسفند ۱۴۰۴'],
])('%s in %s is %s', (instant, zone, day) => expect(sayPersianDay(instant, zone)).toBe(day));

test('what is no day has no name', () => expect(sayPersianDay('soon', 'UTC')).toBe(''));
