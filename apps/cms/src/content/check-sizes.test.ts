import type { FlattenedField, PayloadRequest } from 'payload';
import { checkSizes, findOversized, isTooDeep } from './check-sizes';

const fields = [
  { name: 'headline', type: 'text', maxLength: 10 },
  { name: 'note', type: 'text' },
  { name: 'about', type: 'textarea' },
  { name: 'mail', type: 'email' },
  { name: 'name', type: 'text', localized: true, maxLength: 5 },
  { name: 'more', type: 'upload', relationTo: 'media', hasMany: true, maxRows: 2 },
  { name: 'others', type: 'relationship', relationTo: 'news', hasMany: true },
  { name: 'source', type: 'group', flattenedFields: [{ name: 'programme', type: 'text', maxLength: 3 }] },
  {
    name: 'rows',
    type: 'array',
    maxRows: 2,
    flattenedFields: [{ name: 'title', type: 'text', maxLength: 3 }],
  },
  { name: 'body', type: 'richText' },
] as unknown as FlattenedField[];

const find = (data: Record<string, unknown>, locale = 'tk') =>
  findOversized({ locale, i18n: { language: 'en' } } as PayloadRequest, fields, data).map(
    ({ path, message }) => `${path} ${message}`,
  );
const list = (length: number) => Array.from({ length }, (_, at) => `id${at}`);
const nest = (depth: number): unknown => (depth === 0 ? 'a' : [nest(depth - 1)]);
const bodyOf = (...children: object[]) => ({ root: { children } });
const words = (length: number) => ({
  type: 'paragraph',
  children: [{ type: 'text', text: 'ş'.repeat(length) }],
});

test.each<[what: string, data: Record<string, unknown>, found: string[]]>([
  ['nothing', {}, []],
  [
    'what is nothing of the kind',
    { headline: 12345678901, rows: 'a', source: [], body: 'a', more: null },
    [],
  ],
  ['a text as long as it may be', { headline: 'Şäherlerde' }, []],
  ['a longer one', { headline: 'Şäherlerden' }, ['headline takes 10 characters at most']],
  ['a text without a bound of its own', { note: 'a'.repeat(2_001) }, ['note takes 2000 characters at most']],
  [
    'lines without a bound of their own',
    { about: 'a'.repeat(10_001) },
    ['about takes 10000 characters at most'],
  ],
  ['an address of mail', { mail: 'a'.repeat(255) }, ['mail takes 254 characters at most']],
  ['a list', { more: list(3) }, ['more takes 2 at most']],
  ['a list without a bound of its own', { others: list(501) }, ['others takes 500 at most']],
  ['a list as long as it may be', { more: list(2), others: list(500) }, []],
  ['a text in a group', { source: { programme: 'abcd' } }, ['source.programme takes 3 characters at most']],
  [
    'a text in a row',
    { rows: [{ title: 'abc' }, { title: 'abcd' }] },
    ['rows.1.title takes 3 characters at most'],
  ],
  [
    'more rows than there may be, which are not looked at',
    { rows: [{}, 'a', { title: 'abcd' }] },
    ['rows takes 2 at most'],
  ],
  [
    'several at once',
    { headline: 'a'.repeat(11), more: list(3) },
    ['headline takes 10 characters at most', 'more takes 2 at most'],
  ],
  ['a running text as long as it may be', { body: bodyOf(words(250_000), words(250_000)) }, []],
  [
    'a longer one',
    { body: bodyOf(words(250_000), words(250_001)) },
    ['body takes 500000 characters at most'],
  ],
  ['a running text without a root', { body: {} }, []],
  [
    'a block within a running text',
    { body: bodyOf({ type: 'block', fields: { blockType: 'quote', attribution: 'a'.repeat(201) } }) },
    ['body takes 200 characters at most'],
  ],
  [
    'a block of an unknown kind',
    { body: bodyOf({ type: 'block', fields: { blockType: 'dance', a: 'a'.repeat(9_999) } }) },
    [],
  ],
])('of %s it is said what is too large', (_, data, found) => expect(find(data)).toEqual(found));

test('a running text has no more parts than anybody writes', () => {
  const parts = (length: number) => ({
    body: bodyOf(...Array.from({ length }, () => ({ type: 'linebreak' }))),
  });
  expect(find(parts(19_999))).toEqual([]);
  expect(find(parts(20_000))).toEqual([expect.stringMatching(/^body .*20000/)]);
});

test('words of all languages, sent at once, are looked at one by one', () => {
  const name = { tk: 'Aşgabat', fa: 'شهر', kk: 'Ашғабат' };
  expect(find({ name }, 'all')).toEqual([
    'name.tk takes 5 characters at most',
    'name.kk takes 5 characters at most',
  ]);
  expect(find({ name: 'Aşgabat' })).toEqual(['name takes 5 characters at most']);
});

describe('how deep something goes', () => {
  test('is bounded', () => expect([isTooDeep(nest(100)), isTooDeep(nest(101))]).toEqual([false, true]));

  test.each([null, undefined, 'text', 7, {}, []])('is nothing for %j', (value) =>
    expect(isTooDeep(value)).toBe(false),
  );

  test('is found where no stack would reach', () => {
    let value: unknown = 'a';
    for (let depth = 0; depth < 100_000; depth += 1) value = { value };
    expect(isTooDeep(value)).toBe(true);
  });

  test('is said of the field that goes so deep, and nothing else is looked at', () => {
    expect(find({ headline: 'a'.repeat(11), body: nest(101) })).toEqual([
      'body is nested more than 100 levels deep',
    ]);
    // Each of its fields may go as deep; the whole is one level deeper.
    expect(find({ body: nest(100) })).toEqual(['data is nested more than 100 levels deep']);
  });
});

describe('the check of a save', () => {
  const save = (operation: string, user: object | null, data: unknown) => () =>
    checkSizes({
      args: { data },
      collection: { flattenedFields: fields },
      operation,
      req: { user, i18n: { language: 'en' } },
    } as never) as unknown;
  const large = { headline: 'a'.repeat(11) };

  test.each(['create', 'update'])('refuses to %s what is too large', (operation) => {
    expect(save(operation, { id: 'a' }, large)).toThrow('headline: takes 10 characters at most');
  });

  test.each<[what: string, operation: string, user: object | null, data: unknown]>([
    ['what is read', 'read', { id: 'a' }, large],
    ['what the newsroom itself writes', 'create', null, large],
    ['what is no document', 'create', { id: 'a' }, 'text'],
    ['what fits', 'update', { id: 'a' }, { headline: 'Şäher' }],
  ])('lets %s through', (_, operation, user, data) =>
    expect(save(operation, user, data)()).toEqual({ data }),
  );
});
