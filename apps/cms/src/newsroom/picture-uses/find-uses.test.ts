import { sayUse, toConfirmation, type Use } from './find-uses';

const use = (id: string, more: Partial<Use> = {}): Use => ({
  collection: 'news',
  id,
  title: 'Şäher',
  language: 'tk',
  isPublic: true,
  path: `/admin/collections/news/${id}`,
  ...more,
});

test('who has seen the uses has seen them in whatever order, and under whatever title', () => {
  expect(toConfirmation([use('a'), use('b')])).toBe(toConfirmation([use('b', { title: 'Қала' }), use('a')]));
});

test.each<[what: string, uses: Use[]]>([
  ['one more', [use('a'), use('b')]],
  ['another', [use('b')]],
  ['one of another collection', [use('a', { collection: 'events' })]],
  ['none', []],
])('who has seen %s has not seen this one', (_, uses) => {
  expect(toConfirmation(uses)).not.toBe(toConfirmation([use('a')]));
});

test.each<[more: Partial<Use>, said: string]>([
  [{}, '“Şäher” (Türkmençe)'],
  [{ language: 'fa', title: 'شهر' }, '“شهر” (فارسی)'],
])('%j is said as %s', (more, said) => expect(sayUse(use('a', more))).toBe(said));
