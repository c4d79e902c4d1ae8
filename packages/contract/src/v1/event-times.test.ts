import { dayIn, daysOf, endOfDayIn, lastInstantOf, startOfDayIn, type EventTimes } from './event-times';

const ashgabat = (startsAt: string, endsAt: string | null, allDay = false): EventTimes => ({
  startsAt: `${startsAt}+05:00`,
  endsAt: endsAt && `${endsAt}+05:00`,
  timeZone: 'Asia/Ashgabat',
  allDay,
});

describe('the days of an event', () => {
  test.each([
    [
      'of whole days hold the day on which it ends',
      ashgabat('2027-11-05T00:00', '2027-11-07T00:00', true),
      '2027-11-05',
      '2027-11-07',
    ],
    [
      'of whole days, whatever the hour of the end',
      ashgabat('2027-11-05T00:00', '2027-11-07T23:59', true),
      '2027-11-05',
      '2027-11-07',
    ],
    ['of a whole day', ashgabat('2027-11-05T00:00', '2027-11-05T00:00', true), '2027-11-05', '2027-11-05'],
    ['without an end are one', ashgabat('2027-11-05T22:00', null), '2027-11-05', '2027-11-05'],
    [
      'leave out the day that begins when it ends',
      ashgabat('2027-11-05T09:00', '2027-11-08T00:00'),
      '2027-11-05',
      '2027-11-07',
    ],
    [
      'of an evening that goes on past midnight are one',
      ashgabat('2027-11-05T22:00', '2027-11-06T02:00'),
      '2027-11-05',
      '2027-11-05',
    ],
    [
      'of an evening that ends at six',
      ashgabat('2027-11-05T22:00', '2027-11-06T06:00'),
      '2027-11-05',
      '2027-11-05',
    ],
    [
      'of a night that ends later than that are two',
      ashgabat('2027-11-05T22:00', '2027-11-06T06:01'),
      '2027-11-05',
      '2027-11-06',
    ],
    [
      'of small hours are their own',
      ashgabat('2027-11-05T01:00', '2027-11-05T03:00'),
      '2027-11-05',
      '2027-11-05',
    ],
    [
      'of more than a day hold the one on which it ends',
      ashgabat('2027-11-05T18:00', '2027-11-07T02:00'),
      '2027-11-05',
      '2027-11-07',
    ],
  ])('%s', (_, event, first, last) => expect(daysOf(event)).toEqual({ first, last }));

  test('are those of its own zone, over a change of clocks too', () => {
    const event = {
      startsAt: '2027-03-27T23:00:00Z',
      endsAt: '2027-03-28T22:00:00Z',
      timeZone: 'Europe/Berlin',
      allDay: true,
    };
    expect(daysOf(event)).toEqual({ first: '2027-03-28', last: '2027-03-29' });
  });
});

describe('an event is over', () => {
  test.each([
    ['at its end', ashgabat('2027-11-05T09:00', '2027-11-08T00:00'), '2027-11-07T18:59:59.999Z'],
    [
      'at the end of its last whole day',
      ashgabat('2027-11-05T00:00', '2027-11-07T00:00', true),
      '2027-11-07T18:59:59.999Z',
    ],
    [
      'at the end of its day where it has no end',
      ashgabat('2027-11-05T18:00', null),
      '2027-11-05T18:59:59.999Z',
    ],
    [
      '… nor one but its beginning',
      ashgabat('2027-11-05T18:00', '2027-11-05T18:00'),
      '2027-11-05T18:59:59.999Z',
    ],
  ])('%s', (_, event, last) => expect(lastInstantOf(event)).toBe(last));

  test.each([
    ['Asia/Bishkek', '2026-11-28T00:00:00+06:00', '2026-11-28T17:59:59.999Z'],
    ['Asia/Shanghai', '2026-11-28T00:00:00+08:00', '2026-11-28T15:59:59.999Z'],
    ['America/New_York', '2026-11-28T00:00:00-05:00', '2026-11-29T04:59:59.999Z'],
    ['Pacific/Kiritimati', '2026-11-28T00:00:00+14:00', '2026-11-28T09:59:59.999Z'],
    ['Pacific/Apia', '2026-11-28T00:00:00+13:00', '2026-11-28T10:59:59.999Z'],
  ])('at the end of its day in %s', (timeZone, startsAt, last) =>
    expect(lastInstantOf({ startsAt, endsAt: null, timeZone, allDay: true })).toBe(last),
  );
});

describe('a day in a zone', () => {
  test('is that of its clock', () => {
    expect(dayIn('2026-11-05T20:30:00Z', 'Asia/Ashgabat')).toBe('2026-11-06');
    expect(dayIn('2026-11-05T20:30:00Z', 'Europe/Berlin')).toBe('2026-11-05');
  });

  test('has 23 hours, or 25, where clocks are changed, and may begin at one', () => {
    expect([startOfDayIn('2027-03-28', 'Europe/Berlin'), endOfDayIn('2027-03-28', 'Europe/Berlin')]).toEqual([
      '2027-03-27T23:00:00.000Z',
      '2027-03-28T21:59:59.999Z',
    ]);
    expect(endOfDayIn('2027-10-31', 'Europe/Berlin')).toBe('2027-10-31T22:59:59.999Z');
    // In Beirut clocks go forward at midnight.
    expect(startOfDayIn('2027-03-28', 'Asia/Beirut')).toBe('2027-03-27T22:00:00.000Z');
  });
});
