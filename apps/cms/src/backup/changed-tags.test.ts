import type { PublicationDoc } from '../projection/publication';

Object.assign(process.env, { PAYLOAD_SECRET: 'x'.repeat(32), REVALIDATE_SECRET: 'x'.repeat(32) });
const { ChangeFinder } = await import('./changed-tags');

const row = (itemId: string, etag: string, more: Partial<PublicationDoc> = {}) =>
  ({
    key: `news:fa:${itemId}`,
    type: 'news',
    locale: 'fa',
    itemId,
    state: 'public',
    etag,
    filterKeys: ' category:design ',
    ...more,
  }) as PublicationDoc;
const withdrawn = { state: 'withdrawn', etag: null, filterKeys: null } as const;

function find(before: PublicationDoc[], after: PublicationDoc[]) {
  const finder = new ChangeFinder();
  for (const each of before) finder.addBefore(each);
  for (const each of after) finder.addAfter(each);
  const { changed, withdrawn: gone } = finder.close();
  const items = (tags: Set<string>) => [...tags].filter((tag) => tag.startsWith('item:')).sort();
  return { changed: items(changed), withdrawn: items(gone) };
}

test('what is the same on both sides is left alone', () => {
  expect(find([row('a', '1')], [row('a', '1')])).toEqual({ changed: [], withdrawn: [] });
});

test('other words are a change; what is no longer public goes at once', () => {
  const before = [row('a', '1'), row('b', '1'), row('c', '1')];
  const after = [row('a', '2'), row('b', '', withdrawn)];
  expect(find(before, after)).toEqual({ changed: ['item:a'], withdrawn: ['item:b', 'item:c'] });
});

test('onto nothing, everything is told: a site may show what another database said', () => {
  const after = [row('a', '1'), row('b', '', withdrawn)];
  expect(find([], after)).toEqual({ changed: ['item:a'], withdrawn: ['item:b'] });
});
