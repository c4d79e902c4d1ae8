import { toCells } from './to-cells';

test('a cell that spans takes the places of those that it covers', () => {
  const merged = [
    { row: 0, column: 1, rowSpan: 1, colSpan: 2 },
    { row: 1, column: 0, rowSpan: 2, colSpan: 1 },
  ];
  expect(toCells(0, ['a', 'b', ''], merged)).toEqual([
    { html: 'a', column: 0 },
    { html: 'b', column: 1, colSpan: 2 },
  ]);
  expect(toCells(1, ['c', 'd', 'e'], merged)).toEqual([
    { html: 'c', column: 0, rowSpan: 2 },
    { html: 'd', column: 1 },
    { html: 'e', column: 2 },
  ]);
  expect(toCells(2, ['', 'f', ''], merged)).toEqual([
    { html: 'f', column: 1 },
    { html: '', column: 2 },
  ]);
});
