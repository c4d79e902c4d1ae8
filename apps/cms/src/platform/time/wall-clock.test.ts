import { fromWallClock, toWallClock } from './wall-clock';

const cases = [
  ['Asia/Ashgabat', '2027-03-01T10:00', '2027-03-01T05:00:00.000Z'],
  ['Asia/Almaty', '2027-03-01T10:00', '2027-03-01T05:00:00.000Z'],
  ['Asia/Kathmandu', '2027-03-01T00:00', '2027-02-28T18:15:00.000Z'],
  ['Europe/Paris', '2027-01-15T10:00', '2027-01-15T09:00:00.000Z'],
  ['Europe/Paris', '2027-07-15T10:00', '2027-07-15T08:00:00.000Z'],
  ['America/Los_Angeles', '2027-12-31T23:30', '2028-01-01T07:30:00.000Z'],
  ['Pacific/Kiritimati', '2027-01-01T00:15', '2026-12-31T10:15:00.000Z'],
  ['Asia/Tehran', '2021-07-01T10:00', '2021-07-01T05:30:00.000Z'],
  ['UTC', '2028-02-29T12:00', '2028-02-29T12:00:00.000Z'],
] as const;

test.each(cases)('%s: %s on the wall is %s', (zone, wallClock, instant) => {
  expect(fromWallClock(wallClock, zone)).toBe(instant);
  expect(toWallClock(instant, zone)).toBe(wallClock);
});

test('an hour that summer time takes away is the one after it', () => {
  expect(fromWallClock('2027-03-28T02:30', 'Europe/Paris')).toBe('2027-03-28T01:30:00.000Z');
  expect(toWallClock('2027-03-28T01:30:00.000Z', 'Europe/Paris')).toBe('2027-03-28T03:30');
});

test('an hour that comes twice is the first of the two', () => {
  expect(fromWallClock('2027-10-31T02:30', 'Europe/Paris')).toBe('2027-10-31T00:30:00.000Z');
  for (const instant of ['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'])
    expect(toWallClock(instant, 'Europe/Paris')).toBe('2027-10-31T02:30');
});

// The months in which the clocks of one of these zones are changed, by an hour or by half of one.
test.each(['Asia/Ashgabat', 'America/St_Johns', 'Australia/Lord_Howe'])(
  'every quarter of an hour comes back: %s',
  (zone) => {
    const wrong: string[] = [];
    for (const month of [2, 3, 9, 10]) {
      for (let at = Date.UTC(2027, month, 1); at < Date.UTC(2027, month, 16); at += 15 * 60_000) {
        const shown = toWallClock(new Date(at), zone);
        if (toWallClock(fromWallClock(shown, zone), zone) !== shown) wrong.push(shown);
      }
    }
    expect(wrong).toEqual([]);
  },
);

test('what is no zone and no time is said to be none', () => {
  expect(() => fromWallClock('2027-03-01T10:00', 'Asia/Nowhere')).toThrow(RangeError);
  expect(() => fromWallClock('tomorrow', 'UTC')).toThrow(RangeError);
  expect(() => toWallClock('tomorrow', 'UTC')).toThrow(RangeError);
});
