import type { FlattenedField } from 'payload';
import { isMany, isStored, mapFields, type Leaf, type Row } from './map-fields';
import type { Table } from './table';

/** What SQLite has "no" for, and MongoDB nothing, in rows of versions. */
const flagsOfVersions = ['latest', 'snapshot'];

/** Text on both databases, as relations name documents with text ids only. */
const toId = (value: unknown) => {
  const named = value as { relationTo?: string; value?: unknown };
  return typeof value === 'object' && named.relationTo
    ? { relationTo: named.relationTo, value: String(named.value) }
    : String(value);
};

const toPlain: Leaf = (value, { type }) => {
  if (type === 'date') return new Date(value as string).toISOString();
  if (type === 'relationship' || type === 'upload') return toId(value);
  return value;
};

/** What a database gave, as a backup holds it: the same for the same document on either database. */
export function toRow({ fields, isVersions }: Table, stored: Row): Row {
  const row = mapFields(fields, stored, toPlain);
  if (isVersions) for (const flag of flagsOfVersions) if (row[flag] === false) delete row[flag];
  return row;
}

const toTyped: Leaf = (value, { type }) => (type === 'date' ? new Date(value as string) : value);

/** As Payload keeps it in MongoDB: dates are dates. */
export const toMongodb = ({ fields }: Table, row: Row): Row => mapFields(fields, row, toTyped);

/** With nulls where the row has nothing: the schema of SQLite would put its defaults there. */
export function withNulls(fields: FlattenedField[], row: Row): Row {
  const filled: Row = { ...row };
  for (const field of fields.filter(isStored)) {
    const value = filled[field.name];
    if (field.type === 'group' || field.type === 'tab')
      filled[field.name] = withNulls(field.flattenedFields, (value ?? {}) as Row);
    else if (field.type === 'array')
      filled[field.name] = ((value ?? []) as Row[]).map((each) => withNulls(field.flattenedFields, each));
    else if (value === undefined && !isMany(field) && !('localized' in field && field.localized))
      filled[field.name] = null;
  }
  return filled;
}
