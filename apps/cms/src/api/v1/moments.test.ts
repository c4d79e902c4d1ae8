import { before, from, to, toInstant } from './moments';

const beginning = { instant: 'sortKey', day: 'firstDay' } as const;
const end = { instant: 'endKey', day: 'lastDay' } as const;

test.each<[moment: string, instant: string]>([
  ['2026-03-21T00:00:00Z', '2026-03-21T00:00:00.000Z'],
  ['2026-03-21T03:30:00+03:30', '2026-03-21T00:00:00.000Z'],
  ['2026-03-20T19:00:00-05:00', '2026-03-21T00:00:00.000Z'],
  ['2026-03-21T04:59:59.999+05:00', '2026-03-20T23:59:59.999Z'],
  // Only an offset reaches beyond four digits; text would sort what it reaches before or after everything.
  ['9999-12-31T23:59:59-23:59', '9999-12-31T23:59:59.999Z'],
  ['0000-01-01T00:00:00+23:59', '0000-01-01T00:00:00.000Z'],
  ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
  ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
])('%s is the instant %s', (moment, instant) => expect(toInstant(moment)).toBe(instant));

test('a moment that nobody names asks nothing', () => {
  for (const ask of [from, to, before]) expect(ask(undefined, beginning)).toEqual([]);
});

test.each([
  { name: 'from', ask: from, how: 'greater_than_equal' },
  { name: 'to', ask: to, how: 'less_than_equal' },
  { name: 'before', ask: before, how: 'less_than' },
])('$name: a day is compared with the day of the item’s own calendar, an instant with its instant', (row) => {
  expect(row.ask('2026-03-21', beginning)).toEqual([{ firstDay: { [row.how]: '2026-03-21' } }]);
  expect(row.ask('2026-03-21T05:00:00+05:00', end)).toEqual([
    { endKey: { [row.how]: '2026-03-21T00:00:00.000Z' } },
  ]);
  expect(row.ask('2026-03-21', end)).toEqual([{ lastDay: { [row.how]: '2026-03-21' } }]);
});
