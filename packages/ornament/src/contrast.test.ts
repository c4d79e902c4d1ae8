import { contrastOf, ivory } from './contrast';

test.each([
  ['#000000', '#FFFFFF', 21],
  ['#FFFFFF', '#000000', 21],
  ['#8e1b1b', '#8E1B1B', 1],
  // As https://www.w3.org/TR/WCAG22/ counts: the palest grey that can be read on white.
  ['#767676', '#FFFFFF', 4.54],
  ['#8F6300', ivory, 5.05],
])('the contrast of %s and %s is %d', (one, other, contrast) =>
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 1),
);
