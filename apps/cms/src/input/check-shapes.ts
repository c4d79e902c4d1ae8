import type { CollectionBeforeOperationHook, FlattenedField } from 'payload';
import { refuse } from '../text/refuse';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string';
const isId = (value: unknown) => isText(value) || (isRecord(value) && isText(value.id));
const isRelation = (value: unknown) =>
  isId(value) || (isRecord(value) && isText(value.relationTo) && isId(value.value));

/** ECMAScript takes years up to 275760; ISO 8601, as the API has it, four digits. */
function isMoment(value: unknown): boolean {
  if (!isText(value) && !(value instanceof Date)) return false;
  const year = new Date(value as string | Date).getUTCFullYear();
  return year >= 1 && year <= 9999;
}

const kinds: Record<string, [fits: (value: unknown) => boolean, takes: string]> = {
  checkbox: [(value) => typeof value === 'boolean', 'yes or no'],
  code: [isText, 'a text'],
  date: [isMoment, 'a date of the years 1 to 9999'],
  email: [isText, 'a text'],
  group: [isRecord, 'a group of fields'],
  number: [(value) => Number.isFinite(value), 'a number'],
  radio: [isText, 'one of the choices'],
  relationship: [isRelation, 'the id of a document'],
  richText: [isRecord, 'a rich text'],
  select: [isText, 'one of the choices'],
  text: [isText, 'a text'],
  textarea: [isText, 'a text'],
  upload: [isRelation, 'the id of a picture'],
};

function isChoice(field: FlattenedField, value: unknown): boolean {
  if (field.type !== 'select' && field.type !== 'radio') return true;
  return field.options.some((option) => (typeof option === 'string' ? option : option.value) === value);
}

function checkValue(field: FlattenedField, value: unknown, path: string) {
  if (value === undefined || value === null) return;
  const [fits, takes] = kinds[field.type] ?? [];
  if (!fits || !takes) return;
  // Forms send an empty text for a choice or a date that was taken back.
  if (value === '' && field.type !== 'group' && field.type !== 'richText') return;
  if (!fits(value) || !isChoice(field, value)) refuse(path, `takes ${takes}`);
  if (field.type === 'group') checkFields(field.flattenedFields, value as Record<string, unknown>, path);
}

function checkField(field: FlattenedField, value: unknown, path: string, isEveryLocale: boolean) {
  if (value === undefined || value === null) return;
  if (isEveryLocale && 'localized' in field && field.localized && isRecord(value)) {
    for (const [locale, words] of Object.entries(value)) checkValue(field, words, `${path}.${locale}`);
    return;
  }
  const isList = field.type === 'array' || ('hasMany' in field && field.hasMany);
  if (!isList) return checkValue(field, value, path);
  // The admin's forms send the number of rows, 0, for a list without any.
  if (value === 0) return;
  if (!Array.isArray(value)) refuse(path, 'takes a list');
  value.forEach((one, index) => {
    if (field.type !== 'array') return checkValue(field, one, `${path}.${index}`);
    if (!isRecord(one)) refuse(`${path}.${index}`, 'takes a group of fields');
    checkFields(field.flattenedFields, one, `${path}.${index}`, isEveryLocale);
  });
}

function checkFields(
  fields: FlattenedField[],
  data: Record<string, unknown>,
  path = '',
  isEveryLocale = false,
) {
  for (const field of fields)
    checkField(field, data[field.name], path ? `${path}.${field.name}` : field.name, isEveryLocale);
}

/** Payload stumbles over a list or a group that was emptied with null: says the same in the way it takes. */
function emptyWhole(fields: FlattenedField[], data: Record<string, unknown>) {
  for (const field of fields) {
    if (data[field.name] !== null) continue;
    if (field.type === 'array') data[field.name] = [];
    if (field.type === 'group')
      data[field.name] = Object.fromEntries(field.flattenedFields.map(({ name }) => [name, null]));
  }
}

/**
 * Holds what comes in against the kinds of the fields. Payload itself does so after its hooks, and for drafts not at
 * all: a list in the place of a headline would get as far as the database.
 * @throws APIError 400 that names the field
 */
export const checkShapes: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { data } = args as { data?: unknown };
  if ((operation !== 'create' && operation !== 'update') || data === undefined) return args;
  if (!isRecord(data)) refuse('data', 'takes a group of fields');
  emptyWhole(collection.flattenedFields, data);
  // The house itself, without a user, knows its own fields.
  if (!req.user) return args;
  checkFields(collection.flattenedFields, data, '', req.locale === 'all');
  return args;
};
