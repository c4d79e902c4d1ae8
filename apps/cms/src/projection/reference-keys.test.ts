import type { NewsSummary } from '@eyvan/contract';
import type { References } from './items/item-context';
import { aboutKey, frame, referenceKey, toReferenceKeys } from './reference-keys';

const none = (): References => ({
  categories: new Map(),
  cities: new Map(),
  media: new Map(),
  organizations: new Map(),
  venues: new Map(),
  itemIds: new Map(),
  summaries: new Map(),
  coverage: new Map(),
  newsroomZone: 'UTC',
});
const doc = {} as never;

test('each key stands between two spaces, so that it is found whole', () => {
  const framed = frame([' city:ashgabat ', 'city:ash', ' category:music ']);
  expect(framed).toBe(' category:music  city:ash  city:ashgabat ');
  for (const key of ['city:ash', 'city:ashgabat', 'category:music'])
    expect(framed.split(` ${key} `)).toHaveLength(2);
});

test('the same keys make the same text, whatever their order and number', () => {
  expect(frame(['b', 'a', 'b'])).toBe(frame(new Set(['a', 'b'])));
});

test('of no keys none is found', () => {
  expect(frame([]).trim()).toBe('');
  expect(frame([])).not.toContain(referenceKey('item', 'a'));
});

test('keys say what they name', () => {
  expect(referenceKey('organization', 'a')).toBe(' organization:a ');
  expect(aboutKey('9n4p7r2s')).toBe(' about:9n4p7r2s ');
});

test('every thing that an item names is a key', () => {
  const references: References = {
    ...none(),
    categories: new Map([['1', doc]]),
    cities: new Map([['2', doc]]),
    media: new Map([['3', doc]]),
    organizations: new Map([['4', doc]]),
    venues: new Map([['5', doc]]),
    itemIds: new Map([['document', '4f7k2q9d']]),
    coverage: new Map([
      ['tk', [{ id: '6k9m2n4p' } as NewsSummary]],
      ['fa', [{ id: '6k9m2n4p' } as NewsSummary, { id: '5g8h3k7m' } as NewsSummary]],
    ]),
  };
  expect(toReferenceKeys(references, ['9n4p7r2s']).trim().split('  ')).toEqual([
    'about:9n4p7r2s',
    'category:1',
    'city:2',
    'item:4f7k2q9d',
    'item:5g8h3k7m',
    'item:6k9m2n4p',
    'media:3',
    'organization:4',
    'venue:5',
  ]);
});

test('what is only known of another item is none: its summary', () => {
  const references = { ...none(), summaries: new Map([['tk:4f7k2q9d', { id: '4f7k2q9d' } as NewsSummary]]) };
  expect(toReferenceKeys(references, []).trim()).toBe('');
});
