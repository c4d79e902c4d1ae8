import { APIError, type CollectionSlug, type FlattenedField } from 'payload';
import { isRecord } from '../input/is-record';
import { idOf } from './id-of';

/** A field of documents that names documents of another collection. */
export interface Relation {
  /** From the document down, through groups and the rows of lists. */
  path: string[];
  /** The slug of the collection that is named. */
  to: CollectionSlug;
  /** Whether it holds a list of names. */
  isMany: boolean;
}

/** The relations of a collection's fields; those within rich text are not held by any database. */
export function listRelations(fields: FlattenedField[], above: string[] = []): Relation[] {
  return fields.flatMap((field) => {
    const path = [...above, field.name];
    if ((field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string')
      return [{ path, to: field.relationTo, isMany: field.hasMany === true }];
    return field.type === 'group' || field.type === 'array' ? listRelations(field.flattenedFields, path) : [];
  });
}

/** The ids that a document names by one relation, in whichever shape it holds them. */
export function idsAt(value: unknown, path: string[]): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((one) => idsAt(one, path));
  const [name, ...rest] = path;
  if (name !== undefined) return isRecord(value) ? idsAt(value[name], rest) : [];
  const id = idOf(value);
  return id === null ? [] : [id];
}

/** For who names a document that is not there: 400. */
export const danglingRefusal = () =>
  new APIError('Something that is named here does not exist, or no longer', 400, null, true);
