import { categoryCode } from './category';
import { itemId, itemIdAlphabet, itemIdLength } from './item-id';
import { knownWord } from './open-list';

test('a word is one of those that this version knows, or newer', () => {
  expect(knownWord(categoryCode, 'design')).toBe('design');
  expect(knownWord(categoryCode, 'animation')).toBeNull();
  expect(knownWord(categoryCode, undefined)).toBeNull();
});

test('an id holds the characters of its alphabet, and no others', () => {
  const of = (character: string) => itemId.safeParse(character.repeat(itemIdLength)).success;
  const all = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  expect(all.filter(of).join('')).toBe(itemIdAlphabet);
  expect(itemId.safeParse('0'.repeat(itemIdLength + 1)).success).toBe(false);
});
