import { isRecord } from './is-record';

test.each([{}, { a: 1 }, Object.create(null)])('%j has fields', (value) =>
  expect(isRecord(value)).toBe(true),
);
test.each([null, undefined, [], [{}], 'a', 7, true, () => 1])('%j has none', (value) =>
  expect(isRecord(value)).toBe(false),
);
