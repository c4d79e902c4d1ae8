import { localeCodes, type LocaleCode } from '@eyvan/locales';
import { toTurkmenOrdinal } from './date-styles';
import {
  asHeading,
  dayKeyOf,
  formatCalendarDay,
  formatCalendarMonth,
  formatDateRange,
  formatDay,
  formatGregorianDates,
  formatInstant,
  formatInstantRange,
  formatTime,
  formatTimeRange,
  formatTimeZone,
  formatYear,
} from './formats';

// Thursday, 5 November 2026, 18:05 in Ashgabat.
const home = 'Asia/Ashgabat';
const evening = '2026-11-05T13:05:00Z';
// Already the sixth in Ashgabat, still the fifth in Berlin.
const night = '2026-11-05T20:30:00Z';

describe('a day', () => {
  test.each([
    ['tk', '2026-njy ýylyň 5-nji noýabry, penşenbe'],
    ['ru', 'четверг, 5 ноября 2026\u00a0г.'],
    ['en', 'Thursday, 5 November 2026'],
    ['fa', 'پنجشنبه ۱۴ آبان ۱۴۰۵'],
    ['az', '5 noyabr 2026, cümə axşamı'],
    ['tr', '5 Kasım 2026 Perşembe'],
    ['uz', '2026-yil 5-noyabr, payshanba'],
    ['kk', '2026 жылғы 5 қараша, бейсенбі'],
    ['ky', '2026-жылдын 5-ноябры, бейшемби'],
    ['fr', 'jeudi 5 novembre 2026'],
    ['zh', '2026年11月5日星期四'],
    ['ar', 'الخميس، 5 نوفمبر 2026'],
  ] as const)('in %s, in its own order, calendar and digits', (locale, words) => {
    expect(formatDay(locale, evening, home)).toBe(words);
  });

  test('is that of the zone: the newsroom’s unless another is named', () => {
    expect(formatCalendarDay('en', night, home).numeral).toBe('6');
    expect(formatCalendarDay('en', night, 'Europe/Berlin').numeral).toBe('5');
    expect(dayKeyOf(night, home)).toBe('2026-11-06');
    expect(dayKeyOf(night, 'Europe/Berlin')).toBe('2026-11-05');
  });

  test.each([
    ['tk', '5 noýabr 2026 penşenbe'],
    ['ru', '5 ноября 2026 четверг'],
    ['en', '5 November 2026 Thursday'],
    ['fa', '۱۴ آبان ۱۴۰۵ پنجشنبه'],
    ['uz', '5 noyabr 2026 payshanba'],
    ['kk', '5 қараша 2026 бейсенбі'],
    ['ky', '5 ноябрь 2026 бейшемби'],
    ['zh', '2026年11月5日 星期四'],
    ['fr', '5 novembre 2026 jeudi'],
    ['ar', '5 نوفمبر 2026 الخميس'],
  ] as const)('of a calendar reads as one date in %s', (locale, words) => {
    const { numeral, unit, month, weekday } = formatCalendarDay(locale, evening, home);
    const date = unit ? [`${month}${numeral}${unit}`, weekday] : [numeral, month, weekday];
    expect(date.join(' ')).toBe(words);
  });

  test.each([
    ['2019', '2019-njy'],
    ['2020', '2020-nji'],
    ['2023', '2023-nji'],
    ['2030', '2030-njy'],
    ['2000', '2000-nji'],
    ['1', '1-nji'],
    ['6', '6-njy'],
    ['9', '9-njy'],
    ['10', '10-njy'],
    ['20', '20-nji'],
    ['16', '16-njy'],
    ['30', '30-njy'],
    ['5–7', '5–7-nji'],
  ])('in Turkmen is counted by the vowels of its number: %s', (figures, ordinal) =>
    expect(toTurkmenOrdinal(figures)).toBe(ordinal),
  );

  test.each(['tk', 'ky'] as const)('in %s is of its year, in every month', (locale) => {
    for (let month = 1; month <= 12; month += 1) {
      const words = formatCalendarMonth(locale, `2026-${String(month).padStart(2, '0')}-05`);
      expect(words).toMatch(
        locale === 'tk' ? /^2026-njy ýylyň \p{Ll}+[yi]$/u : /^2026-жылдын \p{Ll}+[ыиу]$/u,
      );
    }
  });

  test('as a heading begins with a capital', () => {
    const heading = (locale: LocaleCode) => asHeading(locale, formatDay(locale, evening, home));
    expect(heading('fr')).toBe('Jeudi 5 novembre 2026');
    expect(heading('ru')).toBe('Четверг, 5 ноября 2026\u00a0г.');
    expect(heading('ar')).toBe('الخميس، 5 نوفمبر 2026');
    expect(asHeading('az', 'iyun 2026')).toBe('İyun 2026');
  });

  test('in French is an ordinal when it is the first of its month, and only then', () => {
    expect(formatDay('fr', '2026-11-01T08:00:00Z', home)).toBe('dimanche 1er novembre 2026');
    expect(formatDay('fr', '2026-11-11T08:00:00Z', home)).toBe('mercredi 11 novembre 2026');
    expect(formatInstant('fr', '2026-11-01T08:00:00Z', home)).toBe('1er novembre 2026 à 13\u00a0h');
  });

  test('of the calendar is moved by no zone', () => {
    expect(formatCalendarMonth('en', '2023-10-31')).toBe('October 2023');
    // October 2023 lies in two months of the Persian calendar: only the Gregorian one is known.
    expect(formatCalendarMonth('fa', '2023-10-31')).toBe('اکتبر ۲۰۲۳');
    expect(formatCalendarMonth('fa', '2021-05-01')).toBe('مه ۲۰۲۱');
    expect(formatCalendarMonth('uz', '2021-05-01')).toBe('2021-yil may');
    expect(formatCalendarMonth('kk', '2021-05-01')).toBe('2021 жылғы мамыр');
    expect(formatCalendarMonth('zh', '2021-05-01')).toBe('2021年5月');
  });
});

describe('an hour', () => {
  test.each(localeCodes)('in %s is on the clock of 24 hours', (locale) => {
    const own: Partial<Record<LocaleCode, string>> = { fa: '۱۸:۰۵', fr: '18\u00a0h\u00a005' };
    expect(formatTime(locale, evening, home)).toBe(own[locale] ?? '18:05');
  });

  test('in French is said whole where it is', () => {
    expect(formatTime('fr', '2026-11-05T03:00:00Z', home)).toBe('8\u00a0h');
    const span = { start: evening, end: '2026-11-05T15:00:00Z', timeZone: 'Asia/Ashgabat' };
    expect(formatTimeRange('fr', span)).toBe('18\u00a0h\u00a005\u00a0–\u00a020\u00a0h');
  });

  test('and a day are joined as the language joins them', () => {
    expect(formatInstant('en', evening, home)).toBe('5 November 2026 at 18:05');
    expect(formatInstant('az', evening, home)).toBe('5 noyabr 2026, 18:05');
    expect(formatInstant('tk', evening, home)).toBe('2026-njy ýylyň 5-nji noýabry, sagat 18:05');
    expect(formatInstant('ky', evening, home)).toBe('2026-жылдын 5-ноябры, 18:05');
    expect(formatInstant('ar', evening, home)).toBe('5 نوفمبر 2026 الساعة 18:05');
    expect(formatInstant('fa', evening, home)).toBe('۱۴ آبان ۱۴۰۵ ساعت ۱۸:۰۵');
  });

  test('names the zone whose clock it is on', () => {
    expect(formatTimeZone('en', evening, 'Asia/Ashgabat')).toBe('Turkmenistan Time');
    expect(formatTimeZone('tk', evening, 'Asia/Ashgabat')).toBe('Türkmenistan wagty');
    expect(formatTimeZone('fr', evening, 'Asia/Ashgabat')).toBe('heure normale du Turkménistan');
    expect(formatTimeZone('ru', evening, 'Asia/Ashgabat')).toBe('по времени Туркменистана');
    expect(formatTimeZone('ru', evening, 'Asia/Bishkek')).toBe('по времени Кыргызстана');
    expect(formatTimeZone('ru', evening, 'Europe/Paris')).toBe('по времени Франции');
    expect(formatTimeZone('ru', evening, 'Pacific/Fiji')).toBe('время: Фиджи');
    expect(formatTimeZone('uz', evening, 'Asia/Ashgabat')).toBe('Turkmaniston vaqti');
    expect(formatTimeZone('tr', evening, 'Asia/Ashgabat')).toBe('Türkmenistan saati');
    expect(formatTimeZone('az', evening, 'Asia/Ashgabat')).toBe('Türkmənistan vaxtı');
    expect(formatTimeZone('kk', evening, 'Asia/Baku')).toBe('Әзербайжан уақыты');
    expect(formatTimeZone('en', evening, 'Europe/Paris')).toBe('Central European Time');
  });
});

describe('a span', () => {
  const span = { start: evening, end: '2026-11-07T12:00:00Z', timeZone: 'Asia/Ashgabat' };

  test('says once what both ends share', () => {
    expect(formatDateRange('en', span)).toBe('5–7 November 2026');
    expect(formatDateRange('ru', span)).toBe('5–7 ноября 2026\u00a0г.');
    expect(formatDateRange('tk', span)).toBe('2026-njy ýylyň 5–7-nji noýabry');
    expect(formatDateRange('uz', span)).toBe('2026-yil 5–7-noyabr');
    expect(formatDateRange('kk', span)).toBe('2026 жылғы 5–7 қараша');
    expect(formatDateRange('ky', span)).toBe('2026-жылдын 5–7-ноябры');
    expect(formatDateRange('zh', span)).toBe('2026年11月5日至7日');
    expect(formatDateRange('fa', span)).toBe('۱۴ تا ۱۶ آبان ۱۴۰۵');
  });

  test.each([
    ['en', '5 November~–~1 December 2026', '5 November 2026~–~2 January 2027'],
    [
      'tk',
      '2026-njy ýylyň 5-nji noýabry~–~1-nji dekabry',
      '2026-njy ýylyň 5-nji noýabry~–~2027-nji ýylyň 2-nji ýanwary',
    ],
    ['ru', '5 ноября~–~1 декабря 2026~г.', '5 ноября 2026~г.~–~2 января 2027~г.'],
    ['ky', '2026-жылдын 5-ноябры~–~1-декабры', '2026-жылдын 5-ноябры~–~2027-жылдын 2-январы'],
    ['zh', '2026年11月5日至12月1日', '2026年11月5日至2027年1月2日'],
  ] as const)('over a month and a year in %s', (locale, overMonth, overYear) => {
    const until = (end: string) => formatDateRange(locale, { ...span, end }).replaceAll('\u00a0', '~');
    expect([until('2026-12-01T12:00:00Z'), until('2027-01-02T12:00:00Z')]).toEqual([overMonth, overYear]);
  });

  test('in French has ordinals', () => {
    const from = (start: string, end: string) =>
      formatDateRange('fr', { start, end, timeZone: 'Asia/Ashgabat' }).replaceAll('\u00a0', ' ');
    expect(from('2027-11-01T12:00:00Z', '2027-11-03T12:00:00Z')).toBe('1er–3 novembre 2027');
    expect(from('2027-11-29T12:00:00Z', '2027-12-01T12:00:00Z')).toBe('29 novembre – 1er décembre 2027');
    expect(from('2027-12-31T12:00:00Z', '2028-01-01T12:00:00Z')).toBe('31 décembre 2027 – 1er janvier 2028');
    expect(from('2027-11-11T12:00:00Z', '2027-11-21T12:00:00Z')).toBe('11–21 novembre 2027');
  });

  test.each(localeCodes)('in %s breaks no line at its dash', (locale) => {
    const ends = [evening, '2026-11-07T12:00:00Z', '2026-12-01T12:00:00Z', '2027-01-02T12:00:00Z'];
    for (const end of ends) {
      const words = formatDateRange(locale, { ...span, end }) + formatTimeRange(locale, { ...span, end });
      expect(words).not.toMatch(/[ \u2009]–|–[ \u2009]/);
    }
  });

  test('of hours', () => {
    expect(formatTimeRange('tk', { ...span, end: '2026-11-05T15:30:00Z' })).toBe('18:05–20:30');
    expect(formatTimeRange('zh', { ...span, end: '2026-11-05T15:30:00Z' })).toBe('18:05—20:30');
    expect(formatTimeRange('en', { ...span, end: '2026-11-05T21:00:00Z' })).toBe('18:05–02:00');
    expect(formatInstantRange('fa', span)).toBe('۱۴ آبان ۱۴۰۵ ساعت ۱۸:۰۵ تا ۱۶ آبان ۱۴۰۵ ساعت ۱۷:۰۰');
  });

  test('is given in the Gregorian calendar only where the own one is another', () => {
    expect(formatGregorianDates('fa', { ...span, end: evening })).toBe('۵ نوامبر ۲۰۲۶');
    expect(formatGregorianDates('fa', span)).toBe('۵ تا ۷ نوامبر ۲۰۲۶');
    expect(formatGregorianDates('ar', span)).toBeNull();
  });
});

test('a year has the language’s digits and no separator', () => {
  expect(formatYear('fa', 2023)).toBe('۲۰۲۳');
  expect(formatYear('ru', 2023)).toBe('2023');
});

test.each(localeCodes)('nothing in %s falls back to another language’s letters', (locale) => {
  const words = formatDay(locale, evening, home) + formatTimeZone(locale, evening, 'Asia/Ashgabat');
  const latin = /[a-z]/i.test(words);
  expect(latin).toBe(!['ru', 'fa', 'kk', 'ky', 'zh', 'ar'].includes(locale));
});
