import type { FlattenedField } from 'payload';
import { mapFields, type Row } from '../platform/database/rows/map-fields';
import { isRecord } from '../platform/input/is-record';
import type { Table } from '../platform/database/rows/table';

type Exists = (collection: string, id: string) => boolean;

function targetOf({ relationTo }: { relationTo: string | string[] }, value: unknown) {
  if (typeof relationTo === 'string') return { collection: relationTo, id: String(value) };
  const named = isRecord(value) ? value : {};
  return { collection: String(named.relationTo), id: String(named.value) };
}

/**
 * Leaves out relations to documents that are gone: MongoDB may hold such, SQLite empties them and would refuse the row.
 * @returns the row, and how many were left out
 */
export function withWholeReferences({ fields }: Table, row: Row, exists: Exists): { row: Row; left: number } {
  let left = 0;
  const leaf = (value: unknown, field: FlattenedField) => {
    if (field.type !== 'relationship' && field.type !== 'upload') return value;
    const { collection, id } = targetOf(field, value);
    if (exists(collection, id)) return value;
    left += 1;
    return undefined;
  };
  return { row: mapFields(fields, row, leaf), left };
}
