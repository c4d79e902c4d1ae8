import { pick, seededRandom } from './seeded-random';

const take = (seed: string, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

describe('seededRandom', () => {
  it('repeats itself for a seed and not for its neighbour', () => {
    expect(take('4f7k2q9d', 5)).toEqual(take('4f7k2q9d', 5));
    expect(take('4f7k2q9d', 5)).not.toEqual(take('4f7k2q9e', 5));
  });

  it('stays within [0, 1) and reaches all of it', () => {
    const numbers = take('', 1000);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.min(...numbers)).toBeLessThan(0.01);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(Math.max(...numbers)).toBeGreaterThan(0.99);
  });

  it('picks every choice sooner or later', () => {
    const random = seededRandom('carpet');
    expect(new Set(Array.from({ length: 50 }, () => pick(random, ['a', 'b', 'c']))).size).toBe(3);
  });
});
