import { isOverBefore, readPlace, writePlace } from './event-place';
import { startOfDay } from './start-of-day';

test('a place in a list of events comes back from an address as it went', () => {
  const place = { day: '2026-11-28', cursor: 'WyIyMDI2-_' };
  expect(readPlace(writePlace(place))).toEqual(place);
  expect(encodeURIComponent(writePlace(place))).toBe(writePlace(place));
});

test.each(['', 'WyIyMDI2', '2026-11-28', '2026-11-28.', '26-11-28.abc', '2026-11-28.a/b', '2026-11-28.a\nb'])(
  '%j is none',
  (place) => expect(readPlace(place)).toBeNull(),
);

describe('an event is over before a day of the newsroom', () => {
  const event = (startsAt: string, timeZone: string, endsAt: string | null = null) => ({
    ...{ startsAt, endsAt, timeZone, allDay: true },
  });

  test.each([
    ['not while it is on, east of the newsroom', event('2026-11-28T00:00:00+06:00', 'Asia/Bishkek'), false],
    ['nor far east', event('2026-11-28T00:00:00+08:00', 'Asia/Shanghai'), false],
    ['nor west of it', event('2026-11-27T00:00:00-05:00', 'America/New_York'), false],
    [
      'nor on its last day',
      event('2026-11-01T00:00:00+05:00', 'Asia/Ashgabat', '2026-11-28T00:00:00+05:00'),
      false,
    ],
    ['but on the day after', event('2026-11-27T00:00:00+05:00', 'Asia/Ashgabat'), true],
  ])('%s', (_, times, isOver) =>
    expect(isOverBefore(startOfDay('2026-11-28', 'Asia/Ashgabat'), times)).toBe(isOver),
  );
});
