import type { FlattenedField, PayloadRequest } from 'payload';
import { isRichText } from './is-rich-text';
import { refuse, refuseInWords, type Refusal } from '../refusals/refuse';
import { isRecord } from './is-record';
import { argsOf, type IncomingCheck } from './args-of';
import { emptyWhole } from '../upstream/empty-whole';

const isText = (value: unknown): value is string => typeof value === 'string';
const isId = (value: unknown) => isText(value) || (isRecord(value) && isText(value.id));
const isRelation = (value: unknown) =>
  isId(value) || (isRecord(value) && isText(value.relationTo) && isId(value.value));

/** ECMAScript takes years up to 275760; ISO 8601, as the API has it, four digits. */
function isMoment(value: unknown): boolean {
  if (!isText(value) && !(value instanceof Date)) return false;
  const year = new Date(value).getUTCFullYear();
  return year >= 1 && year <= 9999;
}

const kinds: Record<string, [fits: (value: unknown) => boolean, takes: Refusal]> = {
  checkbox: [(value) => typeof value === 'boolean', 'takesYesOrNo'],
  code: [isText, 'takesText'],
  date: [isMoment, 'takesDate'],
  email: [isText, 'takesText'],
  group: [isRecord, 'takesGroup'],
  number: [(value) => Number.isFinite(value), 'takesNumber'],
  radio: [isText, 'takesChoice'],
  relationship: [isRelation, 'takesDocument'],
  richText: [isRichText, 'takesRichText'],
  select: [isText, 'takesChoice'],
  text: [isText, 'takesText'],
  textarea: [isText, 'takesText'],
  upload: [isRelation, 'takesPicture'],
};

function isChoice(field: FlattenedField, value: unknown): boolean {
  if (field.type !== 'select' && field.type !== 'radio') return true;
  return field.options.some((option) => (typeof option === 'string' ? option : option.value) === value);
}

function checkValue(req: PayloadRequest, field: FlattenedField, value: unknown, path: string) {
  if (value === undefined || value === null) return;
  const [fits, takes] = kinds[field.type] ?? [];
  if (!fits || !takes) return;
  // Forms send an empty text for a choice or a date that was taken back.
  if (value === '' && field.type !== 'group' && field.type !== 'richText') return;
  if (!fits(value) || !isChoice(field, value)) refuseInWords(req, path, takes);
  if (field.type === 'group' && isRecord(value)) checkFields(req, field.flattenedFields, value, path);
}

function checkField(
  req: PayloadRequest,
  field: FlattenedField,
  value: unknown,
  path: string,
  isEveryLocale: boolean,
) {
  if (value === undefined || value === null) return;
  if (isEveryLocale && 'localized' in field && field.localized && isRecord(value)) {
    for (const [locale, words] of Object.entries(value)) checkValue(req, field, words, `${path}.${locale}`);
    return;
  }
  const isList = field.type === 'array' || ('hasMany' in field && field.hasMany);
  if (!isList) return checkValue(req, field, value, path);
  // The admin's forms send the number of rows, 0, for a list without any.
  if (value === 0) return;
  if (!Array.isArray(value)) refuseInWords(req, path, 'takesList');
  value.forEach((one, index) => {
    if (field.type !== 'array') return checkValue(req, field, one, `${path}.${index}`);
    if (!isRecord(one)) refuseInWords(req, `${path}.${index}`, 'takesGroup');
    checkFields(req, field.flattenedFields, one, `${path}.${index}`, isEveryLocale);
  });
}

/** The same for some fields of a document. @throws APIError 400 that names the field */
export function checkFields(
  req: PayloadRequest,
  fields: FlattenedField[],
  data: Record<string, unknown>,
  path = '',
  isEveryLocale = false,
) {
  for (const field of fields)
    checkField(req, field, data[field.name], path ? `${path}.${field.name}` : field.name, isEveryLocale);
}

/**
 * Holds what comes in against the kinds of the fields. Payload itself does so after its hooks, and for drafts not at
 * all: a list in the place of a headline would get as far as the database.
 * @throws APIError 400 that names the field
 */
export const checkShapes: IncomingCheck = ({ args, collection, operation, req }) => {
  const { data } = argsOf(args);
  if ((operation !== 'create' && operation !== 'update') || data === undefined) return args;
  if (!isRecord(data)) refuse('data', 'takes a group of fields');
  emptyWhole(collection.flattenedFields, data);
  // The system itself, without a user, knows its own fields.
  if (!req.user) return args;
  checkFields(req, collection.flattenedFields, data, '', req.locale === 'all');
  return args;
};
