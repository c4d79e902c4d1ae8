import { checkAlternativeText, wordsToCome } from './alternative-text';

const check = (value: unknown, context: object = {}) => {
  const req = { context, payload: { config: {} }, t: (key: string) => key };
  return checkAlternativeText(value as string, { req, required: true, maxLength: 10 } as never);
};

test('a picture needs its words', () => {
  expect(check('Göl')).toBe(true);
  for (const value of ['', null, undefined]) expect(check(value)).toBe('validation:required');
});

test('but for one that comes with a text', () => {
  for (const value of ['', null, undefined]) expect(check(value, wordsToCome)).toBe(true);
});

test('words that are there are held to their length', () => {
  expect(check('Türkmen göli', wordsToCome)).toBe('validation:shorterThanMax');
});
