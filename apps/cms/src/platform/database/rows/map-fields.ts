import type { FlattenedField } from 'payload';
import { isRecord } from '../../input/is-record';

/** A row as a backup holds it: plain JSON, no nulls, names in alphabetical order. */
export type Row = Record<string, unknown>;

/** What to make of one value of one field; `undefined` leaves it out. */
export type Leaf = (value: unknown, field: FlattenedField) => unknown;

/** Whether the database holds something for a field. */
export const isStored = (field: FlattenedField): boolean =>
  field.type !== 'join' && !('virtual' in field && field.virtual);

export const isMany = (field: FlattenedField): boolean => 'hasMany' in field && Boolean(field.hasMany);

const whereAny = <Value extends object>(value: Value): Value | undefined =>
  Object.keys(value).length > 0 ? value : undefined;

function mapList(value: unknown, act: (each: unknown) => unknown): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return whereAny(value.map(act).filter((each) => each !== undefined));
}

function mapValue(field: FlattenedField, value: unknown, leaf: Leaf): unknown {
  if (value === null || value === undefined) return undefined;
  if (field.type === 'blocks') throw new Error(`Backups do not know fields of blocks yet: ${field.name}`);
  if (field.type === 'group' || field.type === 'tab')
    return whereAny(mapFields(field.flattenedFields, isRecord(value) ? value : {}, leaf));
  // One database holds an empty list where another holds none.
  if (field.type === 'array')
    return mapList(value, (row) => mapFields(field.flattenedFields, isRecord(row) ? row : {}, leaf));
  return isMany(field) ? mapList(value, (each) => leaf(each, field)) : leaf(value, field);
}

function mapLocales(field: FlattenedField, value: unknown, leaf: Leaf): unknown {
  if (!isRecord(value)) return undefined;
  const locales = Object.keys(value).sort();
  const entries = locales.map((locale) => [locale, mapValue(field, value[locale], leaf)] as const);
  return whereAny(Object.fromEntries(entries.filter(([, mapped]) => mapped !== undefined)));
}

/**
 * Makes a row of another one, field by field as the collection has them: what has no field is left out, and so is
 * what is null or empty, as databases differ in how they hold nothing.
 */
export function mapFields(fields: FlattenedField[], row: Row, leaf: Leaf): Row {
  const stored = fields.filter(isStored).sort((a, b) => (a.name < b.name ? -1 : 1));
  const entries = stored.map((field) => {
    const value = row[field.name];
    const isLocalized = 'localized' in field && field.localized;
    return [field.name, isLocalized ? mapLocales(field, value, leaf) : mapValue(field, value, leaf)] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
