import { toHttpDate } from './http-date';

const at = (instant: string) => new Date(`2026-11-28T10:00:${instant}Z`);
const modified = '2026-11-28T10:00:05.200Z';

test('a second says nothing while it is not over', () => {
  expect(toHttpDate(modified, at('05.300'))).toBeNull();
  expect(toHttpDate(modified, at('05.999'))).toBeNull();
});

test('afterwards it is said by its end, so that whoever read within it asks in time', () => {
  expect(toHttpDate(modified, at('06.000'))).toBe('Sat, 28 Nov 2026 10:00:06 GMT');
  expect(toHttpDate('2026-11-28T10:00:05.900Z', at('07.000'))).toBe('Sat, 28 Nov 2026 10:00:06 GMT');
  expect(toHttpDate('2026-11-28T10:00:06.000Z', at('09.000'))).toBe('Sat, 28 Nov 2026 10:00:07 GMT');
});

test('what never changed has no date', () => expect(toHttpDate(null, at('05.300'))).toBeNull());
