import type { PublicationDoc, Snapshot } from '../projection/publication';
import { isSame } from './is-same';

const snapshot: Snapshot = {
  type: 'news',
  locale: 'tk',
  itemId: '4f7k2q9d',
  publishedAt: '2026-03-01T00:00:00.000Z',
  slug: 'saher',
  sortKey: '2026-03-01T00:00:00.000Z',
  endKey: null,
  firstDay: null,
  lastDay: null,
  filterKeys: ' category:music ',
  references: ' category:a ',
  summaryJson: '{}',
  itemJson: '{"headline":"Şäher"}',
  searchText: 'saher',
};
const row: PublicationDoc = {
  ...snapshot,
  id: 'a',
  key: 'news:tk:4f7k2q9d',
  state: 'public',
  sequence: 7,
  etag: '"e"',
  withdrawnCategory: null,
  updatedAt: '2026-03-02T00:00:00.000Z',
};

test('a row is the same as what it was made from, whatever its number and time', () => {
  expect(isSame(row, snapshot)).toBe(true);
  expect(isSame({ ...row, sequence: 8, updatedAt: '2026-04-01T00:00:00.000Z' }, snapshot)).toBe(true);
});

test('a database may leave out what is null', () => {
  const { endKey: _, ...rest } = row;
  expect(isSame(rest as PublicationDoc, snapshot)).toBe(true);
});

test.each<[what: string, more: Partial<PublicationDoc>]>([
  ['was withdrawn', { state: 'withdrawn' }],
  ['has another address', { slug: 'sahar' }],
  ['stands elsewhere in lists', { sortKey: '2026-03-02T00:00:00.000Z' }],
  ['is found by another field', { filterKeys: ' category:film ' }],
  ['names something else', { references: null }],
  ['says something else', { itemJson: '{"headline":"Şäherler"}' }],
])('a row that %s is not the same', (_, more) => expect(isSame({ ...row, ...more }, snapshot)).toBe(false));
