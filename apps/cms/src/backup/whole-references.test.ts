import type { FlattenedField } from 'payload';
import type { Table } from '../platform/database/rows/table';
import { withWholeReferences } from './whole-references';

const fields = [
  { name: 'title', type: 'text' },
  { name: 'picture', type: 'upload', relationTo: 'media' },
  { name: 'cities', type: 'relationship', relationTo: 'cities', hasMany: true },
  { name: 'about', type: 'relationship', relationTo: ['news', 'events'] },
  {
    name: 'rows',
    type: 'array',
    flattenedFields: [
      { name: 'by', type: 'relationship', relationTo: 'users' },
      { name: 'note', type: 'text' },
    ],
  },
] as unknown as FlattenedField[];
const there = new Set(['media:a', 'cities:a', 'events:a', 'users:a']);
const keep = (row: Record<string, unknown>) =>
  withWholeReferences({ fields } as Table, row, (collection, id) => there.has(`${collection}:${id}`));

const about = (relationTo: string) => ({ relationTo, value: 'a' });

test('what is all there stays as it is', () => {
  const row = {
    about: about('events'),
    cities: ['a'],
    picture: 'a',
    rows: [{ by: 'a', note: 'b' }],
    title: 'gone',
  };
  expect(keep(row)).toEqual({ row, left: 0 });
});

test.each<[what: string, row: Record<string, unknown>, kept: Record<string, unknown>, left: number]>([
  ['a picture', { title: 'a', picture: 'gone' }, { title: 'a' }, 1],
  ['some of several', { cities: ['gone', 'a', 'lost'] }, { cities: ['a'] }, 2],
  ['all of several', { cities: ['gone'] }, {}, 1],
  ['one of another collection with the same id', { about: about('news') }, {}, 1],
  ['one in a row, which stays', { rows: [{ by: 'gone', note: 'b' }] }, { rows: [{ note: 'b' }] }, 1],
])('what is gone is left out: %s', (_, row, kept, left) => expect(keep(row)).toEqual({ row: kept, left }));
