import type { LexicalNode } from '../../content/rich-text/lexical-node';
import { toTable } from './to-table';

const cell = (words: string, more: LexicalNode = {}): LexicalNode => ({
  type: 'tablecell',
  children: [{ type: 'text', text: words }],
  ...more,
});
const head = (words: string, more: LexicalNode = {}) => cell(words, { headerState: 1, ...more });
const side = (words: string, more: LexicalNode = {}) => cell(words, { headerState: 2, ...more });
const table = (...rows: LexicalNode[][]): LexicalNode => ({
  type: 'table',
  children: rows.map((children) => ({ type: 'tablerow', children })),
});
const read = (...rows: LexicalNode[][]) => toTable(table(...rows))[0];

test('a first row of heads alone is the header', () => {
  expect(read([head('Şäher'), head('Ýyl')], [cell('Aşgabat'), cell('2023')])).toMatchObject({
    header: ['Şäher', 'Ýyl'],
    rows: [['Aşgabat', '2023']],
  });
});

test.each<[what: string, rows: LexicalNode[][]]>([
  [
    'of heads and others',
    [
      [head('a'), cell('b')],
      [cell('c'), cell('d')],
    ],
  ],
  ['with nothing below it', [[head('a'), head('b')]]],
  ['of plain cells', [[cell('a', { headerState: 0 })], [cell('b')]]],
])('a first row %s is a row', (_, rows) => {
  const [block] = toTable(table(...rows));
  expect(block).toMatchObject({ header: null });
  expect(block).toHaveProperty('rows.length', rows.length);
});

test('short rows are filled up', () => {
  expect(read([cell('a')], [cell('b'), cell('c'), cell('d')])).toMatchObject({
    rows: [
      ['a', '', ''],
      ['b', 'c', 'd'],
    ],
  });
});

test('rows without cells are none, and a table without any is none', () => {
  expect(read([], [cell('a')], [])).toMatchObject({ rows: [['a']] });
  expect([toTable(table()), toTable(table([], [])), toTable({ type: 'table' })]).toEqual([[], [], []]);
});

test('a table in which nothing is merged says nothing of it', () => {
  expect(read([cell('a', { colSpan: 1, rowSpan: 1 })])).not.toHaveProperty('merged');
});

test.each([0, -3, Number.NaN, 0.5])('a span of %d is one cell', (colSpan) => {
  expect(read([cell('a', { colSpan, rowSpan: colSpan }), cell('b')])).toMatchObject({ rows: [['a', 'b']] });
});

test('no cell leaves the table by its foot, nor the header for what is below it', () => {
  expect(read([cell('a'), cell('b')], [cell('c', { rowSpan: 5 }), cell('d')])).not.toHaveProperty('merged');
  expect(read([head('a', { rowSpan: 2 })], [cell('b')])).toMatchObject({ header: ['a'], rows: [['b']] });
});

test('cells make way for one that reaches down from above', () => {
  const block = read(
    [cell('a', { rowSpan: 2, colSpan: 2 }), cell('b')],
    [cell('c')],
    [cell('d'), cell('e'), cell('f')],
  );
  expect(block).toMatchObject({
    rows: [
      ['a', '', 'b'],
      ['', '', 'c'],
      ['d', 'e', 'f'],
    ],
    merged: [{ row: 0, column: 0, rowSpan: 2, colSpan: 2 }],
  });
});

test.each<[what: string, rows: LexicalNode[][], count: number | undefined]>([
  ['none', [[cell('a'), cell('b')]], undefined],
  [
    'the first',
    [
      [side('a'), cell('b')],
      [side('c'), cell('d')],
    ],
    1,
  ],
  [
    'the first, below a header',
    [
      [head('', { headerState: 3 }), head('b')],
      [side('c'), cell('d')],
    ],
    1,
  ],
  [
    'two, one cell over several rows',
    [
      [side('a', { rowSpan: 2 }), side('b'), cell('c')],
      [side('d'), cell('e')],
    ],
    2,
  ],
  [
    'none, where one row has no head',
    [
      [side('a'), cell('b')],
      [cell('c'), cell('d')],
    ],
    undefined,
  ],
  ['none, where all are heads', [[side('a'), side('b')]], undefined],
])('of the columns %s head the rows', (_, rows, count) => {
  expect(read(...rows)).toHaveProperty('type', 'table');
  expect(Object(read(...rows)).headColumns).toBe(count);
});
