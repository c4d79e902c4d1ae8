import { toDays, type CalendarEntry } from './entries';

const entry = (at: string, language: 'fa' | 'tk'): CalendarEntry => ({
  kind: 'due',
  at,
  day: at.slice(0, 10),
  time: at.slice(11, 16),
  editions: [{ slug: 'news', id: 'a', language, title: 'Eýwan' }],
});
const late = entry('2026-12-02T10:00:00.000Z', 'tk');
const early = entry('2026-12-02T08:00:00.000Z', 'fa');
const before = entry('2026-12-01T08:00:00.000Z', 'tk');

test('days stand in their order, and what is on them too', () => {
  expect([...toDays([late, early, before], null)]).toEqual([
    ['2026-12-01', [before]],
    ['2026-12-02', [early, late]],
  ]);
});

test('of one language there is only what is in it', () => {
  expect([...toDays([late, early, before], 'fa')]).toEqual([['2026-12-02', [early]]]);
});
