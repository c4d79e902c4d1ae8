import type { Correction } from '@eyvan/contract';
import type { Edition } from '../content/edition';
import { guessChangeKind } from './compare-with-public';

const at = '2026-11-01T09:00:00.000Z';
const former: Partial<Edition> = { headline: 'A', summary: 'S', priority: 'normal', corrections: [] };
const guess = (changes: Partial<Edition>, before: Partial<Edition> = {}) =>
  guessChangeKind(
    { ...former, ...before, ...changes } as Partial<Edition>,
    { ...former, ...before } as Partial<Edition>,
    'news',
  );
const corrected = (...kinds: Correction['kind'][]) =>
  ({ corrections: kinds.map((kind, index) => ({ at, kind, note: `note ${index}` })) }) as Partial<Edition>;

test('nothing differs, words do, facts do', () => {
  expect(guess({})).toBeNull();
  expect(guess({ headline: 'B' } as Partial<Edition>)).toBe('wording');
  expect(guess({ headline: 'B', priority: 'lead' } as Partial<Edition>)).toBe('fact');
});

test.each([
  ['correction', 'fact'],
  ['clarification', 'wording'],
  ['typo', null],
] as const)('a new %s is likely a change of kind %s, though not a word differs', (kind, expected) =>
  expect(guess(corrected(kind))).toBe(expected),
);

test('the gravest of several is what counts, and a change of words beside a misprint is one', () => {
  expect(guess(corrected('typo', 'clarification', 'correction'))).toBe('fact');
  expect(guess({ ...corrected('typo'), headline: 'B' } as Partial<Edition>)).toBe('wording');
});

test('what readers were told of before is told', () => {
  const before = corrected('correction');
  expect(guess(before, before)).toBeNull();
  // The same instant, written in another way.
  const [one] = before.corrections!;
  expect(guess({ corrections: [{ ...one!, at: '2026-11-01T14:00:00+05:00' }] }, before)).toBeNull();
});
