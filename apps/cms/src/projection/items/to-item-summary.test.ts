import { correction, itemSummary } from '@eyvan/contract';
import type { Edition } from '../../content/edition';
import type { ItemContext } from './item-context';
import { toCorrections, toItemSummary } from './to-item-summary';

const asked: unknown[] = [];
const context = {
  locale: 'kk',
  alternates: [{ locale: 'tk', url: 'https://eyvan.example/tk', apiUrl: 'https://eyvan.example/api' }],
  categoriesOf: (ids: unknown) => (asked.push(ids), []),
  citiesOf: (ids: unknown) => (asked.push(ids), []),
} as unknown as ItemContext;
const edition = {
  itemId: '5g8h3k7m',
  summary: 'Ұлттық комиссияның өтініштері туралы.',
  publishedAt: '2023-11-08T10:30:00+05:00',
  updatedAt: '2023-11-09T00:00:00Z',
  categories: ['of the edition'],
} as unknown as Edition;

test('the words are the edition’s, the fields and cities those of the shared facts', () => {
  const facts = { categories: ['c1'], cities: ['t1'] } as Partial<Edition>;
  const summary = toItemSummary(edition, facts, context);
  expect(asked).toEqual([['c1'], ['t1']]);
  expect(summary).toEqual({
    id: '5g8h3k7m',
    locale: 'kk',
    summary: 'Ұлттық комиссияның өтініштері туралы.',
    categories: [],
    cities: [],
    publishedAt: '2023-11-08T05:30:00.000Z',
    updatedAt: '2023-11-09T00:00:00.000Z',
    alternates: context.alternates,
    isOriginal: true,
  });
  expect(itemSummary.omit({ image: true, url: true }).safeParse(summary).success).toBe(true);
});

test.each<[original: unknown, isOriginal: boolean]>([
  [null, true],
  [undefined, true],
  ['the-original', false],
  [{ id: 'the-original' }, false],
])('an edition whose original is %j is the original: %j', (original, isOriginal) => {
  expect(toItemSummary({ ...edition, original } as Edition, {}, context).isOriginal).toBe(isOriginal);
});

test('corrections are told with their instants in UTC, and nothing of their rows', () => {
  const [told] = toCorrections([
    { id: 'row', at: '2026-03-21T12:00:00+05:00', kind: 'correction', note: 'Sene düzedildi.' },
  ]);
  expect(told).toEqual({ at: '2026-03-21T07:00:00.000Z', kind: 'correction', note: 'Sene düzedildi.' });
  expect(correction.parse(told)).toEqual(told);
  expect([toCorrections(null), toCorrections(undefined)]).toEqual([[], []]);
});
