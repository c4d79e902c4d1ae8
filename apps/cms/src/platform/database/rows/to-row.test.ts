import type { FlattenedField } from 'payload';
import { mapFields } from './map-fields';
import type { Table } from './table';
import { toMongodb, toRow, withNulls } from './to-row';

const fields = [
  { name: 'id', type: 'text' },
  { name: 'title', type: 'text', localized: true },
  { name: 'at', type: 'date' },
  { name: 'by', type: 'relationship', relationTo: 'users' },
  { name: 'about', type: 'relationship', relationTo: ['users', 'news'], hasMany: true },
  { name: 'roles', type: 'select', hasMany: true },
  { name: 'text', type: 'json' },
  { name: 'state', type: 'text', virtual: true },
  { name: 'place', type: 'group', flattenedFields: [{ name: 'name', type: 'text' }] },
  { name: 'notes', type: 'array', flattenedFields: [{ name: 'note', type: 'text' }] },
] as unknown as FlattenedField[];
const table: Table = { fields, isVersions: false, hasTextId: true, name: 'news', slug: 'news', global: null };

const row = {
  about: [{ relationTo: 'news', value: 'n' }],
  at: '2026-01-02T03:04:05.678Z',
  by: 'u',
  id: 'a',
  notes: [{ note: 'one' }, { note: 'two' }],
  text: { z: null, a: [] },
  title: { en: 'A hall', fa: 'ایوان' },
};

test('both databases come to the same row, in one order', () => {
  const fromSqlite = {
    ...row,
    at: '2026-01-02T03:04:05.678Z',
    place: { name: null },
    roles: [],
    state: 'x',
    title: { fa: 'ایوان', ru: null, en: 'A hall' },
  };
  const { id, ...stored } = row;
  const fromMongodb = { ...stored, id, __v: 0, at: new Date(row.at), other: 'of no field' };
  expect(JSON.stringify(toRow(table, fromSqlite))).toBe(JSON.stringify(row));
  expect(JSON.stringify(toRow(table, fromMongodb))).toBe(JSON.stringify(row));
});

test('for MongoDB dates are dates, and what JSON holds stays as it is', () => {
  expect(toMongodb(table, row)).toEqual({ ...row, at: new Date(row.at) });
});

test('for SQLite there is a null for each value that is not there, and for no list or language', () => {
  expect(withNulls(fields, { id: 'a', notes: [{}] })).toEqual({
    id: 'a',
    at: null,
    by: null,
    text: null,
    place: { name: null },
    notes: [{ note: null }],
  });
});

test('"no" of a version is the same as nothing, of a document it is not', () => {
  const flag = [{ name: 'latest', type: 'checkbox' }] as unknown as FlattenedField[];
  expect(toRow({ ...table, fields: flag, isVersions: true }, { latest: false })).toEqual({});
  expect(toRow({ ...table, fields: flag }, { latest: false })).toEqual({ latest: false });
});

test('a kind of field that backups do not know is said, not lost', () => {
  const blocks = [{ name: 'layout', type: 'blocks' }] as unknown as FlattenedField[];
  expect(() => mapFields(blocks, { layout: [{}] }, (value) => value)).toThrow(/blocks.*layout/);
});
