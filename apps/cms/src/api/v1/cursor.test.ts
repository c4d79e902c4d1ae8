import { digestOf, parseCursor, toCursor, type Position } from './cursor';
import type { ApiProblem } from './problem-response';

const at: Position = ['2026-11-28T10:00:00.000Z', '4f7k2q9d'];
const question = digestOf('news', { locale: 'tk' });
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function refusalOf(cursor: string): ApiProblem {
  try {
    parseCursor(cursor, question);
  } catch (error) {
    return error as ApiProblem;
  }
  throw new Error('was taken');
}

test('a cursor leads back to where the page ended', () => {
  expect(parseCursor(toCursor(at, question), question)).toEqual(at);
});

test('without a cursor a list begins at its beginning', () => {
  expect(parseCursor(undefined, question)).toBeNull();
});

test('a cursor can stand in an address as it is', () => {
  expect(toCursor(['2026-11-28T10:00:00.000Z', 'şäher ~ شهر'], question)).toMatch(/^[A-Za-z0-9_-]+$/);
});

test.each<[what: string, cursor: string]>([
  ['is empty', ''],
  ['is no base64url', '!!!'],
  ['is no JSON', Buffer.from('{').toString('base64url')],
  ['is no list', encode({ at })],
  ['holds a position alone', encode(at)],
  ['holds more than it should', encode([...at, question, 'more'])],
  ['holds a day in the place of an instant', encode(['2026-11-28', at[1], question])],
  ['names no item', encode([at[0], '', question])],
  ['names an item of a length that none has', encode([at[0], 'x'.repeat(81), question])],
  ['holds a number in the place of an item', encode([at[0], 7, question])],
])('a cursor that %s is not one of ours', (_, cursor) => {
  const { kind, more } = refusalOf(cursor);
  expect(kind).toBe('badRequest');
  expect(more.errors).toEqual([
    {
      parameter: 'cursor',
      problem: 'is not one that this API has given',
      expected: 'the `next` of an earlier answer to the same question',
    },
  ]);
});

test('the cursor of another question is refused', () => {
  expect(refusalOf(toCursor(at, digestOf('news', { locale: 'fa' }))).detail).toBe(
    'cursor: belongs to another list, language, order or filter',
  );
});

describe('the question', () => {
  const asked = { locale: 'tk', category: ['music', 'film'], order: 'asc' };

  test.each<[what: string, query: Record<string, unknown>]>([
    ['how many come at once', { ...asked, limit: 5 }],
    ['from where', { ...asked, cursor: 'abc' }],
    ['what is left open', { ...asked, city: undefined }],
    ['the order of the parameters', { order: 'asc', category: ['music', 'film'], locale: 'tk' }],
    ['the order of what may be any of', { ...asked, category: ['film', 'music'] }],
    ['a value that is repeated', { ...asked, category: ['film', 'music', 'film'] }],
  ])('stays the same whatever %s', (_, query) => {
    expect(digestOf('news', query)).toBe(digestOf('news', asked));
  });

  test.each<[what: string, list: string, query: Record<string, unknown>]>([
    ['list', 'event', asked],
    ['language', 'news', { ...asked, locale: 'kk' }],
    ['order', 'news', { ...asked, order: 'desc' }],
    ['filter', 'news', { ...asked, category: ['music'] }],
    ['name of a filter', 'news', { locale: 'tk', city: ['music', 'film'], order: 'asc' }],
  ])('is another one of another %s', (_, list, query) => {
    expect(digestOf(list, query)).not.toBe(digestOf('news', asked));
  });
});
