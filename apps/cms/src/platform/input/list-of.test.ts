import { listOf } from './list-of';
import { textOf } from './text-of';

const others = [undefined, null, 7, true, { length: 1 }];

test('a list is itself, and anything else an empty one', () => {
  const list = ['a', null];
  expect(listOf(list)).toBe(list);
  for (const value of [...others, 'a']) expect(listOf(value)).toEqual([]);
});

test('a text is itself, and anything else an empty one', () => {
  expect(textOf('şäher')).toBe('şäher');
  for (const value of [...others, ['a']]) expect(textOf(value)).toBe('');
});
