import { groupByDay } from './group-by-day';

test('a day is said once for all that follow each other on it', () => {
  const items = ['b1', 'b2', 'a1'];
  expect(groupByDay(items, (item) => item.slice(0, 1))).toEqual([
    { day: 'b', items: ['b1', 'b2'] },
    { day: 'a', items: ['a1'] },
  ]);
});

test('no items, no days', () => {
  expect(groupByDay([], String)).toEqual([]);
});
