import { describeProblem, problems, problemTypes } from './problem';

test.each(Object.entries(problems))(
  '%s says at its address what it means',
  (_, { type, status, title, meaning }) => {
    const text = describeProblem(type.split('/').at(-1)!);
    expect(text).toBe(`${status} ${title}\n\n${meaning}\n`);
  },
);

test('what is no problem has no address', () => {
  for (const name of ['', 'nothing', '__proto__', '../withdrawn']) expect(describeProblem(name)).toBeNull();
});

test('each type is one of its own', () => {
  expect(new Set(Object.values(problemTypes)).size).toBe(Object.keys(problems).length);
});
