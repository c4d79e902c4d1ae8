import { isOversized } from './is-oversized';

it('a form with a long text is not', () => {
  const nodes = Array.from({ length: 19_000 }, () => ({
    type: 'paragraph',
    children: [{ text: 'a', format: 0 }],
  }));
  const field = { value: { root: { children: nodes } }, initialValue: { root: { children: nodes } } };
  expect(isOversized({ name: 'form-state', args: { formState: { body: field } } })).toBe(false);
});

it.each([
  ['a list of hundreds of thousands', () => ({ rows: Array(900_000).fill({}) })],
  ['lists of lists', () => Array.from({ length: 10_000 }, () => Array.from({ length: 200 }, () => ({})))],
  [
    'what is nested without end',
    () => {
      let value: unknown = [];
      for (let depth = 0; depth < 100_000; depth += 1) value = [value];
      return value;
    },
  ],
])('%s is', (_what, make) => {
  expect(isOversized(make())).toBe(true);
});
