import { isWholeNumber } from './whole-number';

test.each([2004, 2023, 2100])('%j is one from 2004 to 2100', (value) => {
  expect(isWholeNumber(value, 2004, 2100)).toBe(true);
});

test.each([2003, 2101, 2023.5, Number.NaN, Infinity, '2023', null, undefined, [2023]])(
  '%j is none',
  (value) => {
    expect(isWholeNumber(value, 2004, 2100)).toBe(false);
  },
);
