import { formatEventDays, formatEventHours, formatFurtherDates } from './event-days';

const event = (startsAt: string, endsAt: string | null, allDay = false) => ({
  startsAt: `${startsAt}:00+05:00`,
  endsAt: endsAt && `${endsAt}:00+05:00`,
  timeZone: 'Asia/Ashgabat',
  allDay,
});
const plain = (words: string | null) => words?.replaceAll('\u00a0', ' ') ?? null;

describe('an event that', () => {
  test.each([
    [
      'has whole days names the last one too',
      event('2027-11-05T00:00', '2027-11-07T00:00', true),
      '5–7 November 2027',
      null,
    ],
    ['has one whole day', event('2027-11-05T00:00', '2027-11-05T23:59', true), null, null],
    [
      'goes on past midnight is of its evening',
      event('2027-11-05T22:00', '2027-11-06T02:00'),
      null,
      '22:00–02:00',
    ],
    ['ends at midnight', event('2027-11-05T18:00', '2027-11-06T00:00'), null, '18:00–00:00'],
    ['has no end', event('2027-11-05T18:00', null), null, '18:00'],
    ['ends when it begins', event('2027-11-05T18:00', '2027-11-05T18:00'), null, '18:00'],
    ['is of a day', event('2027-11-05T18:00', '2027-11-05T20:30'), null, '18:00–20:30'],
    [
      'takes several days says the hour of its end',
      event('2027-11-05T09:00', '2027-11-07T18:00'),
      '5–7 November 2027',
      '5 November 2027 at 09:00 – 7 November 2027 at 18:00',
    ],
    [
      'ends the last of them at midnight',
      event('2027-11-05T09:00', '2027-11-08T00:00'),
      '5–7 November 2027',
      '5 November 2027 at 09:00 – 8 November 2027 at 00:00',
    ],
  ])('%s', (_, times, days, hours) => {
    expect(plain(formatEventDays('en', times))).toBe(days);
    expect(plain(formatEventHours('en', times))).toBe(hours);
  });

  test('is read in another calendar is dated in both', () => {
    const times = event('2027-11-05T00:00', '2027-11-07T00:00', true);
    expect(formatFurtherDates('fa', times)).toEqual(['۱۴ تا ۱۶ آبان ۱۴۰۶', '۵ تا ۷ نوامبر ۲۰۲۷']);
    expect(formatFurtherDates('fa', event('2027-11-05T22:00', '2027-11-06T02:00'))).toEqual([
      '۵ نوامبر ۲۰۲۷',
    ]);
  });
});
