import { isEditionSlug, isPublic, slugOfType, titleOf, toEditionSlug, withChanges } from './edition';

test('collections of editions are known by their names, and by the types of the contract', () => {
  expect(['news', 'events', 'cities', '', undefined].map(isEditionSlug)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(['news', 'event', 'events', 'city'].map(slugOfType)).toEqual([
    'news',
    'events',
    undefined,
    undefined,
  ]);
  expect(toEditionSlug('events')).toBe('events');
  for (const slug of ['cities', undefined])
    expect(() => toEditionSlug(slug)).toThrow(`${slug} is no collection`);
});

test('an edition is called by the title of its type', () => {
  const edition = { headline: 'Şäher', title: 'Agşam' } as Parameters<typeof titleOf>[0];
  expect([titleOf(edition, 'news'), titleOf(edition, 'events'), titleOf({}, 'news')]).toEqual([
    'Şäher',
    'Agşam',
    '',
  ]);
});

test.each<[edition: Parameters<typeof isPublic>[0], isSeen: boolean]>([
  [{ _status: 'published' }, true],
  [{ _status: 'published', deletedAt: null }, true],
  [{ _status: 'published', deletedAt: '2026-03-21T00:00:00.000Z' }, false],
  [{ _status: 'draft' }, false],
  [{}, false],
  [null, false],
  [undefined, false],
])('%j is seen by readers: %j', (edition, isSeen) => expect(isPublic(edition)).toBe(isSeen));

test('a change leaves what it does not name', () => {
  const before = { summary: 'a', slug: 'b' };
  expect(withChanges(before, { summary: 'c' })).toEqual({ summary: 'c', slug: 'b' });
  expect(withChanges(undefined, { slug: 'b' })).toEqual({ slug: 'b' });
  expect(before).toEqual({ summary: 'a', slug: 'b' });
});
