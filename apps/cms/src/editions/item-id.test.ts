import { itemId } from '@eyvan/contract';
import { createItemId } from './item-id';

const made = Array.from({ length: 2_000 }, createItemId);

test('every id is one that the contract takes', () => {
  for (const id of made) expect(itemId.safeParse(id).success).toBe(true);
});

test('every character of the alphabet comes to be used, and no other', () => {
  // Of 16,000 characters by chance, the odds that one of 32 is missing are below 1 in 10^200.
  expect([...new Set(made.join(''))].sort().join('')).toBe('0123456789abcdefghjkmnpqrstvwxyz');
});

test('no two of them are the same', () => {
  // The odds that two of 2,000 are, by chance, are 1 in 500,000.
  expect(new Set(made).size).toBe(made.length);
});
