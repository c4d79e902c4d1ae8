import type { FlattenedField } from 'payload';
import { isRecord } from '../../input/is-record';
import { isMany, isStored, mapFields, type Leaf, type Row } from './map-fields';
import type { Table } from './table';

/** What SQLite has "no" for, and MongoDB nothing, in rows of versions. */
const flagsOfVersions = ['latest', 'snapshot'];

/** Text on both databases, as relations name documents with text ids only. */
const toId = (value: unknown) => {
  const isNamed = isRecord(value) && value.relationTo;
  return isNamed ? { relationTo: value.relationTo, value: String(value.value) } : String(value);
};

const toDate = (value: unknown) => new Date(value instanceof Date ? value : String(value));

const toPlain: Leaf = (value, { type }) => {
  if (type === 'date') return toDate(value).toISOString();
  if (type === 'relationship' || type === 'upload') return toId(value);
  return value;
};

/** What a database gave, as a backup holds it: the same for the same document on either database. */
export function toRow({ fields, isVersions }: Table, stored: Row): Row {
  const row = mapFields(fields, stored, toPlain);
  if (isVersions) for (const flag of flagsOfVersions) if (row[flag] === false) delete row[flag];
  return row;
}

const toTyped: Leaf = (value, { type }) => (type === 'date' ? toDate(value) : value);

/** As Payload keeps it in MongoDB: dates are dates. */
export const toMongodb = ({ fields }: Table, row: Row): Row => mapFields(fields, row, toTyped);

/** With nulls where the row has nothing: the schema of SQLite would put its defaults there. */
export function withNulls(fields: FlattenedField[], row: Row): Row {
  const filled: Row = { ...row };
  for (const field of fields.filter(isStored)) {
    const value = filled[field.name];
    if (field.type === 'group' || field.type === 'tab')
      filled[field.name] = withNulls(field.flattenedFields, isRecord(value) ? value : {});
    else if (field.type === 'array')
      filled[field.name] = (Array.isArray(value) ? value : []).map((each: unknown) =>
        withNulls(field.flattenedFields, isRecord(each) ? each : {}),
      );
    else if (value === undefined && !isMany(field) && !('localized' in field && field.localized))
      filled[field.name] = null;
  }
  return filled;
}
