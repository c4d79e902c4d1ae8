import { LineSum } from './checksum';

const sumOf = (...lines: string[]) => {
  const sum = new LineSum();
  for (const line of lines) sum.add(line);
  return sum.total();
};

test('the order of lines does not matter, anything else does', () => {
  expect(sumOf('a', 'b', 'c')).toEqual(sumOf('c', 'a', 'b'));
  expect(sumOf('a', 'b')).not.toEqual(sumOf('a', 'c'));
  expect(sumOf('a', 'a').checksum).not.toBe(sumOf('a').checksum);
  expect(sumOf('ab').checksum).not.toBe(sumOf('a', 'b').checksum);
  expect(sumOf('a', 'b').count).toBe(2);
});

test('nothing has a checksum too', () => {
  expect(sumOf()).toEqual({ count: 0, checksum: expect.stringMatching(/^e3b0c44298fc/) as string });
});
