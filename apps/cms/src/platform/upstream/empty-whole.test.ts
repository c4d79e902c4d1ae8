import type { FlattenedField } from 'payload';
import { emptyWhole } from './empty-whole';

const fields = [
  { name: 'headline', type: 'text' },
  { name: 'source', type: 'group', flattenedFields: [{ name: 'url' }, { name: 'title' }] },
  { name: 'rows', type: 'array', flattenedFields: [] },
] as unknown as FlattenedField[];
const empty = (data: Record<string, unknown>) => {
  emptyWhole(fields, data);
  return data;
};

test('a list or a group that was emptied is empty, in the way that Payload takes', () => {
  expect(empty({ rows: null, source: null, headline: null })).toEqual({
    rows: [],
    source: { url: null, title: null },
    headline: null,
  });
});

test('what was not sent is not emptied, and what was filled in stays', () => {
  expect(empty({})).toEqual({});
  const data = { rows: [{ a: 'b' }], source: { url: 'a' } };
  expect(empty({ ...data })).toEqual(data);
});
