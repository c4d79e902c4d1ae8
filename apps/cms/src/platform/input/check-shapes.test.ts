import { checkShapes } from './check-shapes';

const flattenedFields = [
  { name: 'headline', type: 'text' },
  { name: 'name', type: 'text', localized: true },
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'about', type: 'textarea' },
  { name: 'allDay', type: 'checkbox' },
  { name: 'order', type: 'number' },
  { name: 'startsAt', type: 'date' },
  { name: 'stage', type: 'select', options: [{ value: 'writing', label: 'a' }, 'review'] },
  { name: 'languages', type: 'select', hasMany: true, options: ['tk', 'fa'] },
  { name: 'picture', type: 'upload', relationTo: 'media' },
  { name: 'city', type: 'relationship', relationTo: 'cities' },
  { name: 'items', type: 'relationship', relationTo: ['news', 'events'], hasMany: true },
  { name: 'body', type: 'richText' },
  { name: 'source', type: 'group', flattenedFields: [{ name: 'url', type: 'text' }] },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'title', type: 'text', localized: true }] },
  { name: 'notes', type: 'json' },
];
const save = (data: unknown, more: { operation?: string; user?: object | null; locale?: string } = {}) => {
  const { operation = 'update', user = { id: 'a' }, locale = 'tk' } = more;
  const req = { user, locale, i18n: { language: 'en' } };
  checkShapes({ args: { data }, collection: { flattenedFields }, operation, req } as never);
  return { data };
};

test.each<[what: string, data: object]>([
  ['nothing', {}],
  [
    'what forms send for what is empty',
    { headline: '', startsAt: '', stage: '', city: '', order: '', rows: 0, tags: 0 },
  ],
  ['texts', { headline: 'Şäher', about: 'a\nb', tags: ['a', 'b'] }],
  ['yes and no', { allDay: false }],
  ['a number', { order: 0 }],
  ['dates', { startsAt: '2026-03-21' }],
  ['a date of JavaScript', { startsAt: new Date('2026-03-21T00:00:00Z') }],
  ['the first and the last year', { startsAt: '0001-01-01T00:00:00Z' }],
  ['choices', { stage: 'review', languages: ['fa', 'tk'] }],
  ['a document by its id, and whole', { picture: 'a', city: { id: 'a' } }],
  [
    'documents of several collections',
    {
      items: [
        { relationTo: 'news', value: 'a' },
        { relationTo: 'events', value: { id: 'b' } },
      ],
    },
  ],
  ['groups and rows', { source: { url: 'a' }, rows: [{ title: 'a' }], body: { root: {} } }],
  ['what has no shape of its own', { notes: [1, { a: 'b' }] }],
  ['what is no field', { other: { $gt: '' } }],
])('%s is taken as it comes', (_, data) => expect(save(data).data).toBe(data));

test.each<[what: string, data: object, message: string]>([
  ['a list for a text', { headline: ['a'] }, 'headline: takes a text'],
  ['an object for a text', { headline: { $gt: '' } }, 'headline: takes a text'],
  ['a number for lines', { about: 7 }, 'about: takes a text'],
  ['a word for yes', { allDay: 'yes' }, 'allDay: takes yes or no'],
  ['a number in letters', { order: '3' }, 'order: takes a number'],
  ['no number', { order: Number.NaN }, 'order: takes a number'],
  ['a date that is none', { startsAt: 'soon' }, 'startsAt: takes a date of the years 1 to 9999'],
  ['a number for a date', { startsAt: 0 }, 'startsAt: takes a date of the years 1 to 9999'],
  [
    'a year of five digits',
    { startsAt: '+010000-01-01T00:00:00Z' },
    'startsAt: takes a date of the years 1 to 9999',
  ],
  [
    'the year that was none',
    { startsAt: '0000-12-31T00:00:00Z' },
    'startsAt: takes a date of the years 1 to 9999',
  ],
  ['a choice that there is none of', { stage: 'printed' }, 'stage: takes one of the choices'],
  ['the same within a list', { languages: ['tk', 'de'] }, 'languages.1: takes one of the choices'],
  ['a choice for a list of them', { languages: 'tk' }, 'languages: takes a list'],
  ['a number for a list', { tags: 1 }, 'tags: takes a list'],
  ['a picture by a number', { picture: 7 }, 'picture: takes the ID of a picture'],
  ['a document without an id', { city: { name: 'a' } }, 'city: takes the ID of a document'],
  [
    'a document of a collection without a name',
    { items: [{ value: 'a' }] },
    'items.0: takes the ID of a document',
  ],
  ['a text for running text', { body: 'a' }, 'body: takes a formatted text'],
  ['nothing written for a group', { source: '' }, 'source: takes a group of fields'],
  ['a list for a group', { source: [] }, 'source: takes a group of fields'],
  ['a list for a text in a group', { source: { url: [] } }, 'source.url: takes a text'],
  ['a text for rows', { rows: 'a' }, 'rows: takes a list'],
  ['a text for a row', { rows: [{}, 'a'] }, 'rows.1: takes a group of fields'],
  ['a list for a text in a row', { rows: [{}, { title: [] }] }, 'rows.1.title: takes a text'],
])('%s is refused', (_, data, message) => expect(() => save(data)).toThrow(message));

test('words of all languages at once are looked at one by one', () => {
  const at = { locale: 'all' };
  expect(() => save({ name: { tk: 'a', fa: 7 } }, at)).toThrow('name.fa: takes a text');
  expect(() => save({ rows: [{ title: { kk: [] } }] }, at)).toThrow('rows.0.title.kk: takes a text');
  expect(() => save({ name: { tk: 'a' }, rows: [{ title: { tk: 'a' } }] }, at)).not.toThrow();
  expect(() => save({ name: { tk: 'a' } })).toThrow('name: takes a text');
});

test('what is no group of fields is refused, whoever sends it', () => {
  for (const data of [[], 'a', null])
    expect(() => save(data, { user: null })).toThrow('data: takes a group of fields');
});

test.each<[what: string, more: object]>([
  ['what the newsroom itself writes', { user: null }],
  ['what is read', { operation: 'read' }],
])('%s is not looked at', (_, more) => expect(() => save({ headline: [] }, more)).not.toThrow());
