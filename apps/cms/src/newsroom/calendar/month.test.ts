import { addMonths, boundsOf, dayOf, firstDayOf, isMonth, weeksOf } from './month';

const zone = 'Asia/Ashgabat';

test('a month begins and ends by the clocks of the newsroom', () => {
  expect(boundsOf('2026-12', zone)).toEqual({
    from: '2026-11-30T19:00:00.000Z',
    to: '2026-12-31T19:00:00.000Z',
  });
  expect(dayOf('2026-11-30T19:00:00.000Z', zone)).toBe('2026-12-01');
  expect(dayOf('2026-11-30T18:59:59.000Z', zone)).toBe('2026-11-30');
});

test.each([
  ['2026-12', 1, '2027-01'],
  ['2027-01', -1, '2026-12'],
  ['2027-01', 14, '2028-03'],
])('%s and %i months is %s', (month, count, later) => expect(addMonths(month, count)).toBe(later));

test('weeks are whole, and begin on Monday, or on Saturday in Persian and Arabic', () => {
  const weeks = weeksOf('2026-12', firstDayOf('tk'));
  expect(weeks[0]).toEqual([
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
    '2026-12-05',
    '2026-12-06',
  ]);
  expect(weeks.at(-1)!.at(-1)).toBe('2027-01-03');
  expect(weeksOf('2026-12', firstDayOf('fa'))[0]![0]).toBe('2026-11-28');
  // A February of four whole weeks.
  expect(weeksOf('2027-02', 1)).toHaveLength(4);
});

test.each(['2026-00', '2026-13', '2026-1', '', 'x', undefined, ['2026-01'], '2026-01-01', '9999-01'])(
  '%j is no month',
  (given) => expect(isMonth(given)).toBe(false),
);
