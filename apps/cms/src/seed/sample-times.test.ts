import { toSampleTimes } from './sample-times';

const now = new Date('2026-11-24T22:30:00Z');

describe('toSampleTimes', () => {
  it('counts days by the calendar of Ashgabat, where it is the 25th already', () => {
    expect(toSampleTimes({ inDays: 9, time: '18:30', durationMinutes: 90 }, now)).toEqual({
      startsAt: '2026-12-04T18:30:00+05:00',
      endsAt: '2026-12-04T15:00:00.000Z',
    });
  });

  it('finds the next day of a yearly event, this year or the next', () => {
    expect(toSampleTimes({ nextAnnual: '10-31' }, now).startsAt).toBe('2027-10-31T00:00:00+05:00');
    expect(toSampleTimes({ nextAnnual: '12-31' }, now).startsAt).toBe('2026-12-31T00:00:00+05:00');
  });

  it('keeps fixed times as they are', () => {
    expect(toSampleTimes({ startsAt: '2022-10-11T00:00:00+05:00' }, now)).toEqual({
      startsAt: '2022-10-11T00:00:00+05:00',
      endsAt: null,
    });
  });
});
