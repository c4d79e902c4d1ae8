import { readCalendarQuery, toCalendarHref } from './calendar-query';

test.each<[Record<string, unknown>, object]>([
  [{}, { month: '2026-12', view: 'month', language: null }],
  [
    { month: '2027-02', view: 'list', language: 'fa' },
    { month: '2027-02', view: 'list', language: 'fa' },
  ],
  [
    { month: ['2027-02'], view: 'week', language: 'xx' },
    { month: '2026-12', view: 'month', language: null },
  ],
])('an address asks for what fits: %j', (params, query) =>
  expect(readCalendarQuery(params, '2026-12')).toEqual(query),
);

test('an address that is made is read again', () => {
  const query = { month: '2027-02', view: 'list', language: 'fa' } as const;
  const { searchParams } = new URL(toCalendarHref('/admin', query), 'https://a.example');
  expect(readCalendarQuery(Object.fromEntries(searchParams), '2026-12')).toEqual(query);
  expect(toCalendarHref('/admin', query, { language: null })).toBe('/admin/calendar?month=2027-02&view=list');
});
