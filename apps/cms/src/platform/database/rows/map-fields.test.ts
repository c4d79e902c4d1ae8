import type { FlattenedField } from 'payload';
import { isMany, isStored, mapFields } from './map-fields';

const fieldsOf = (...fields: object[]) => fields as FlattenedField[];
const fields = fieldsOf(
  { name: 'title', type: 'text', localized: true },
  { name: 'roles', type: 'select', hasMany: true },
  { name: 'at', type: 'date' },
  {
    name: 'place',
    type: 'group',
    flattenedFields: [
      { name: 'name', type: 'text' },
      { name: 'zone', type: 'text' },
    ],
  },
  { name: 'tab', type: 'tab', flattenedFields: [{ name: 'note', type: 'text' }] },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'title', type: 'text', localized: true }] },
  { name: 'shown', type: 'text', virtual: true },
  { name: 'items', type: 'join' },
);
const read = (row: Record<string, unknown>) => mapFields(fields, row, (value) => value);

test('names come in the order of the alphabet, whatever that of the form', () => {
  const row = read({ title: { tk: 'a' }, at: '2026', roles: ['b'] });
  expect(Object.keys(row)).toEqual(['at', 'roles', 'title']);
});

test.each<[what: string, row: Record<string, unknown>]>([
  ['nothing', {}],
  ['null', { at: null, title: null, roles: null, place: null, rows: null, tab: null }],
  ['an empty list', { roles: [], rows: [] }],
  ['an empty group', { place: {}, tab: { note: null } }],
  ['words in no language', { title: { tk: null }, at: undefined }],
  ['words without a language', { title: 'a' }],
  ['a list that is none', { roles: 'admin', rows: 'a' }],
  ['what the database does not hold', { shown: 'a', items: ['a'] }],
  ['what has no field', { other: 'a', __v: 0, constructor: 'a' }],
])('%s is held as nothing', (_, row) => expect(read(row)).toEqual({}));

test('what says "no", or is empty but written, is something', () => {
  const some = fieldsOf(
    { name: 'flag', type: 'checkbox' },
    { name: 'order', type: 'number' },
    { name: 'note', type: 'text' },
  );
  const row = { flag: false, order: 0, note: '' };
  expect(mapFields(some, row, (value) => value)).toEqual(row);
});

test('languages, groups and rows are gone through, each value with its field', () => {
  const seen: string[] = [];
  const row = {
    title: { tk: 'Şäher', fa: 'شهر', ru: null },
    place: { name: 'Zal', zone: null },
    rows: [{ title: { kk: 'Қала' } }, { title: { tk: 'Şäher' } }],
    roles: ['admin', 'editor'],
  };
  const mapped = mapFields(fields, row, (value, { name }) => {
    seen.push(name);
    return `${name}:${String(value)}`;
  });
  expect(mapped).toEqual({
    place: { name: 'name:Zal' },
    roles: ['roles:admin', 'roles:editor'],
    rows: [{ title: { kk: 'title:Қала' } }, { title: { tk: 'title:Şäher' } }],
    title: { fa: 'title:شهر', tk: 'title:Şäher' },
  });
  expect(Object.keys(mapped.title as object)).toEqual(['fa', 'tk']);
  expect(seen).toHaveLength(7);
});

test('what is left out of a list leaves no gap, and of its last value nothing', () => {
  const without = (left: string) =>
    mapFields(fields, { roles: ['admin', 'editor'] }, (value) => (value === left ? undefined : value));
  expect(without('admin')).toEqual({ roles: ['editor'] });
  expect(mapFields(fields, { roles: ['admin'], at: 'a' }, () => undefined)).toEqual({});
});

test('a field of blocks is not passed over', () => {
  const blocks = fieldsOf({ name: 'layout', type: 'blocks' });
  expect(() => mapFields(blocks, { layout: [{}] }, (value) => value)).toThrow('layout');
  expect(mapFields(blocks, { layout: null }, (value) => value)).toEqual({});
});

test('of a field it can be told whether it is stored, and whether it holds several', () => {
  expect(fields.filter((field) => !isStored(field)).map(({ name }) => name)).toEqual(['shown', 'items']);
  expect(fields.filter(isMany).map(({ name }) => name)).toEqual(['roles']);
});
