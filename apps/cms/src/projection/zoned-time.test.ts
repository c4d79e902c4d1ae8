import { toUtcIso, toZonedIso } from './zoned-time';

test.each<[instant: string, timeZone: string, zoned: string]>([
  ['2022-10-11T04:00:00Z', 'Asia/Ashgabat', '2022-10-11T09:00:00+05:00'],
  ['2026-03-20T20:30:00.000Z', 'Asia/Tehran', '2026-03-21T00:00:00+03:30'],
  ['2026-03-21T18:15:00Z', 'Asia/Kathmandu', '2026-03-22T00:00:00+05:45'],
  ['2026-12-31T23:30:00Z', 'Asia/Almaty', '2027-01-01T04:30:00+05:00'],
  // The same hour of the clock twice, when it is put back.
  ['2026-10-25T00:30:00Z', 'Europe/Paris', '2026-10-25T02:30:00+02:00'],
  ['2026-10-25T01:30:00Z', 'Europe/Paris', '2026-10-25T02:30:00+01:00'],
  ['2026-01-15T12:00:00Z', 'Europe/London', '2026-01-15T12:00:00+00:00'],
  ['2026-01-01T04:59:59Z', 'America/New_York', '2025-12-31T23:59:59-05:00'],
  ['2026-01-15T12:00:00+05:00', 'UTC', '2026-01-15T07:00:00+00:00'],
])('%s in %s is %s', (instant, timeZone, zoned) => {
  expect(toZonedIso(instant, timeZone)).toBe(zoned);
  expect(Date.parse(zoned)).toBe(Date.parse(instant));
});

test('what is sorted as text is written in one way', () => {
  expect(toUtcIso('2026-03-21T00:00:00+05:00')).toBe('2026-03-20T19:00:00.000Z');
  expect(toUtcIso('2026-03-21T00:00:00Z')).toBe('2026-03-21T00:00:00.000Z');
});
