import example from '../fixtures/push.json' with { type: 'json' };
import { pushMessage, pushPathsMax, pushTagsMax } from './push';
import { missedWithdrawals } from './missed-withdrawals';

test('the example is a push, and holds nothing else', () => {
  expect(pushMessage.parse(example)).toEqual(example);
});

test.each<[string, object]>([
  ['of no kind that there is', { kind: 'burnt' }],
  ['without an id', { id: '' }],
  ['with more tags than one may name', { tags: Array.from({ length: pushTagsMax + 1 }, () => 'news') }],
  ['with more pages than one may ask for', { paths: Array.from({ length: pushPathsMax + 1 }, () => '/tk') }],
  ['that asks for a page elsewhere', { paths: ['https://elsewhere.example/'] }],
  ['with something that nobody knows', { secret: 'x' }],
])('a push %s is none', (_, wrong) => {
  expect(pushMessage.safeParse({ ...example, ...wrong }).success).toBe(false);
});

test('as many tags and pages as are allowed may be named', () => {
  const full = {
    ...example,
    tags: Array.from({ length: pushTagsMax }, () => 'news'),
    paths: Array.from({ length: pushPathsMax }, () => '/tk'),
  };
  expect(pushMessage.safeParse(full).success).toBe(true);
});

test('what was missed is a list of tags, and nothing else', () => {
  expect(missedWithdrawals.parse({ tags: example.tags })).toEqual({ tags: example.tags });
  for (const wrong of [{}, { tags: 'all' }, { tags: [''] }, { tags: [], more: 1 }])
    expect(missedWithdrawals.safeParse(wrong).success).toBe(false);
});
