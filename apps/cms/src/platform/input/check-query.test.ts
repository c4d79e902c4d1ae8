import type { SanitizedCollectionConfig } from 'payload';
import { boundQueries, checkQuery } from './check-query';

const collection = {
  slug: 'news',
  flattenedFields: [
    { name: 'id', type: 'text' },
    { name: 'headline', type: 'text' },
    { name: 'name', type: 'text', localized: true },
    { name: 'secret', type: 'text', hidden: true },
    { name: 'startsAt', type: 'date' },
    { name: 'order', type: 'number' },
    { name: 'city', type: 'relationship', relationTo: 'cities' },
    { name: 'about', type: 'relationship', relationTo: ['news', 'events'] },
    { name: 'source', type: 'group', flattenedFields: [{ name: 'url', type: 'text' }] },
    { name: 'rows', type: 'array', flattenedFields: [{ name: 'title', type: 'text' }] },
    { name: 'createdAt', type: 'date' },
  ],
} as unknown as SanitizedCollectionConfig;
const users = {
  slug: 'users',
  auth: {},
  flattenedFields: [
    { name: 'email', type: 'email' },
    { name: 'hash', type: 'text' },
    { name: 'sessions', type: 'array', flattenedFields: [{ name: 'id', type: 'text' }] },
  ],
} as unknown as SanitizedCollectionConfig;

const check = (where: unknown, kind?: 'document' | 'version' | 'either') => () =>
  checkQuery(collection, { where }, kind);

describe('can be asked about:', () => {
  test.each<[what: string, where: unknown]>([
    ['nothing', undefined],
    ['an empty question', {}],
    ['a text', { headline: { like: 'şäher' } }],
    ['words of one language', { 'name.fa': { equals: 'شهر' } }],
    ['a date', { startsAt: { greater_than: '2026-03-21' } }],
    ['a date that an empty field sends', { startsAt: { equals: '' } }],
    ['dates, divided by commas', { startsAt: { in: '2026-03-21,2026-03-22' } }],
    ['a number', { order: { less_than_equal: '3' } }],
    ['whether there is one', { startsAt: { exists: 'true' } }],
    ['a document', { city: { equals: 'a' } }],
    ['a document by its id', { 'city.id': { in: ['a', 'b'] } }],
    [
      'a document of one of several collections',
      { 'about.value': { equals: 'a' }, 'about.relationTo': { equals: 'news' } },
    ],
    ['what stands in a group', { 'source.url': { contains: 'unesco' } }],
    ['what stands in a row', { 'rows.title': { equals: 'a' }, 'rows.0.title': { equals: 'a' } }],
    [
      'what every document has',
      { id: { equals: 'a' }, updatedAt: { less_than: '2026-01-01' }, _status: { equals: 'draft' } },
    ],
    ['any of several', { or: [{ headline: { equals: 'a' } }, { AND: [{ order: { equals: 1 } }] }] }],
  ])('%s', (_, where) => expect(check(where)).not.toThrow());
});

describe('cannot be asked about:', () => {
  test.each<[what: string, where: unknown, message: string]>([
    [
      'a field that there is none of',
      { password: { equals: 'a' } },
      'where: password is nothing that can be asked about',
    ],
    [
      'a field that no answer shows',
      { secret: { like: 'a' } },
      'where: secret is nothing that can be asked about',
    ],
    ['what a named document holds', { 'city.slug': { equals: 'a' } }, 'city.slug is nothing'],
    ['what a named document names', { 'city.id.a': { equals: 'a' } }, 'city.id.a is nothing'],
    ['the id of one of several collections', { 'about.id': { equals: 'a' } }, 'about.id is nothing'],
    ['words in a language that there is none of', { 'name.de': { equals: 'a' } }, 'name.de is nothing'],
    ['a language of what has none', { 'headline.fa': { equals: 'a' } }, 'headline.fa is nothing'],
    ['a group as a whole', { source: { equals: 'a' } }, 'source is nothing'],
    ['below what every document has', { '_status.a': { equals: 'a' } }, '_status.a is nothing'],
    ['a name of JavaScript', { constructor: { equals: 'a' } }, 'constructor is nothing'],
    ['an operator that there is none of', { headline: { $where: 'a' } }, 'where: $where is no operator'],
    ['an operator of another kind', { headline: { near: 'a' } }, 'where: near is no operator'],
    ['a value without an operator', { headline: 'a' }, 'where: headline takes an operator'],
    [
      'an object in the place of a value',
      { headline: { equals: { $gt: '' } } },
      'headline: cannot be compared with that',
    ],
    [
      'more values than a page',
      { headline: { in: Array(1_001).fill('a') } },
      'headline: cannot be compared with that',
    ],
    ['a list where one is compared', { headline: { equals: ['a'] } }, 'headline: equals takes one value'],
    ['a date that is none', { startsAt: { equals: 'soon' } }, 'startsAt: takes a date'],
    ['a date by its letters', { startsAt: { like: '2026' } }, 'startsAt: takes a date'],
    ['a date of every document that is none', { updatedAt: { equals: 'soon' } }, 'updatedAt: takes a date'],
    ['a number that is none', { order: { in: '1,many' } }, 'order: takes a number'],
    ['a number by its digits', { order: { contains: '1' } }, 'order: takes a number'],
    ['no conditions', 'headline', 'where: takes conditions'],
    ['a list of conditions', [], 'where: takes conditions'],
    ['any of no list', { or: { headline: { equals: 'a' } } }, 'where: or takes a list'],
    ['any of no conditions', { and: ['a'] }, 'where: takes conditions'],
  ])('%s', (_, where, message) => expect(check(where)).toThrow(message));
});

test('a question has a bound in its depth and its number', () => {
  const nest = (depth: number): object =>
    depth === 0 ? { order: { equals: 1 } } : { or: [nest(depth - 1)] };
  expect(check(nest(8))).not.toThrow();
  expect(check(nest(9))).toThrow('where: is nested more than 8 levels deep');
  const many = (count: number) => ({ or: Array.from({ length: count }, () => ({ order: { equals: 1 } })) });
  expect(check(many(100))).not.toThrow();
  expect(check(many(101))).toThrow('where: takes 100 conditions at most');
});

describe('versions', () => {
  test('are asked about by what they are of, and what they hold', () => {
    const where = { parent: { equals: 'a' }, latest: { equals: true }, 'version.headline': { like: 'a' } };
    expect(check(where, 'version')).not.toThrow();
    expect(check(where, 'either')).not.toThrow();
    expect(check(where, 'document')).toThrow('parent is nothing');
  });

  test('have no fields of documents, nor documents those of versions', () => {
    expect(check({ headline: { like: 'a' } }, 'version')).toThrow('headline is nothing');
    expect(check({ 'version.headline': { like: 'a' } }, 'document')).toThrow('version.headline is nothing');
    expect(check({ 'version.secret': { like: 'a' } }, 'version')).toThrow('version.secret is nothing');
  });
});

describe('of accounts', () => {
  test.each(['email', 'createdAt'])('%s may be asked', (name) => {
    expect(() => checkQuery(users, { where: { [name]: { exists: true } } })).not.toThrow();
  });
  test.each(['hash', 'salt', 'resetPasswordToken', 'sessions.id', 'loginAttempts', 'lockUntil'])(
    '%s is nobody’s question',
    (name) => {
      expect(() => checkQuery(users, { where: { [name]: { like: 'a' } } })).toThrow(
        'is nothing that can be asked about',
      );
      expect(() => checkQuery(users, { sort: name })).toThrow(`sort: ${name} is nothing to sort by`);
    },
  );
});

describe('an order', () => {
  test.each([
    '',
    null,
    undefined,
    'headline',
    '-headline',
    'headline,-createdAt',
    ['-startsAt', 'id'],
    'a,b,c,d,e'.replace(/[a-e]/g, 'order'),
  ])('may be %j', (sort) => expect(() => checkQuery(collection, { sort })).not.toThrow());
  test.each<[sort: unknown, message: string]>([
    ['secret', 'sort: secret is nothing to sort by'],
    ['-city.slug', 'sort: -city.slug is nothing to sort by'],
    ['headline,', 'sort:  is nothing to sort by'],
    ['id,id,id,id,id,id', 'sort: takes five fields at most'],
  ])('cannot be %j', (sort, message) => expect(() => checkQuery(collection, { sort })).toThrow(message));
});

describe('the check of a question', () => {
  const ask = (args: object, overrideAccess = false) =>
    boundQueries({ args, collection, overrideAccess } as never) as unknown;
  const secret = { where: { secret: { like: 'a' } } };

  test('is made of whoever asks', () => {
    expect(() => ask(secret)).toThrow('secret is nothing');
    expect(() => ask({ field: 'secret' })).toThrow('sort: secret');
    expect(ask({ where: { parent: { equals: 'a' } }, field: 'headline' })).toEqual(expect.any(Object));
  });

  test('is not made of the newsroom itself, nor of what documents name', () => {
    expect(ask(secret, true)).toBe(secret);
    expect(ask({ ...secret, currentDepth: 1 })).toEqual({ ...secret, currentDepth: 1 });
  });
});
