import { startOfDay, today } from './start-of-day';

describe('a day of the newsroom', () => {
  it.each([
    ['2026-11-24T12:00:00Z', '2026-11-24', '2026-11-23T19:00:00.000Z'],
    ['2026-11-24T18:59:59Z', '2026-11-24', '2026-11-23T19:00:00.000Z'],
    ['2026-11-24T19:00:00Z', '2026-11-25', '2026-11-24T19:00:00.000Z'],
    ['2026-07-01T00:00:00Z', '2026-07-01', '2026-06-30T19:00:00.000Z'],
  ])('at %s is %s, since %s', (now, day, start) => {
    expect(today('Asia/Ashgabat', new Date(now))).toBe(day);
    expect(startOfDay(day, 'Asia/Ashgabat')).toBe(start);
  });
});
