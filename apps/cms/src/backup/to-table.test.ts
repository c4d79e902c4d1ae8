import { toTable } from './to-table';

test('names stand to the left, numbers to the right', () => {
  expect(
    toTable([
      ['', 'rows', 'bytes'],
      ['news.versions', '7', '12345'],
      ['cities', '1200', '1'],
    ]),
  ).toBe('               rows  bytes\nnews.versions     7  12345\ncities         1200      1\n');
});

test('one row is one line', () => expect(toTable([['news', '7']])).toBe('news  7\n'));
