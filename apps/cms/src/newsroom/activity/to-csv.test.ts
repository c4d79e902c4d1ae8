import { toCell, toLine } from './to-csv';

it('writes cells as RFC 4180 has them', () => {
  expect(toLine(['a', null, 'b "c", d', 'e\nf'])).toBe('"a","","b ""c"", d","e\nf"\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('makes no formula of %j', (text) => {
  expect(toCell(text)).toBe(`"'${text}"`);
});

it('leaves alone what only holds such a character', () => {
  expect(toCell('a=b')).toBe('"a=b"');
});
