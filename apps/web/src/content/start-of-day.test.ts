import { startOfDay } from './start-of-day';

describe('startOfDay', () => {
  it.each([
    ['2026-11-24T12:00:00Z', '2026-11-24T00:00:00+05:00'],
    ['2026-11-24T18:59:59Z', '2026-11-24T00:00:00+05:00'],
    ['2026-11-24T19:00:00Z', '2026-11-25T00:00:00+05:00'],
    ['2026-07-01T00:00:00Z', '2026-07-01T00:00:00+05:00'],
  ])('at %s is %s', (now, start) => expect(startOfDay(new Date(now))).toBe(start));
});
