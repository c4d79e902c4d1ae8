import { idOf } from './id-of';

test.each<[value: unknown, id: string | null]>([
  ['a', 'a'],
  [7, '7'],
  [{ id: 'a', name: 'Aşgabat' }, 'a'],
  [{ id: 7 }, '7'],
  [null, null],
  [undefined, null],
])('%j names %j', (value, id) => expect(idOf(value)).toBe(id));
