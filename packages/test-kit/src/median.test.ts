import { median } from './median';

it('is the middle one, however far off the others are', () => {
  expect(median([1_900, 12, 90_000, 15, 30])).toBe(30);
  expect(median([7])).toBe(7);
});

it('is not made up where there is nothing', () => {
  expect(() => median([])).toThrow('no median');
});
