import type { CollectionBeforeOperationHook, FlattenedField, SanitizedCollectionConfig } from 'payload';
import { isLocaleCode } from '@eyvan/locales';
import { refuse } from '../refusals/refuse';
import { isRecord } from './is-record';
import { argsOf } from './args-of';

/** The admin's lists ask with a few; a page of ids counts as one. */
const conditionsMax = 100;
const depthMax = 8;
const valuesMax = 1_000;
const operators = new Set([
  ...['equals', 'not_equals', 'exists', 'in', 'not_in', 'like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
]);
/** What Payload keeps in every document, or in every version, beside the fields of its config. */
const ownFields = new Set(['id', 'createdAt', 'updatedAt', 'deletedAt', '_status']);
const versionFields = new Set(['id', 'parent', 'latest', 'autosave', 'createdAt', 'updatedAt']);
/** What an account is asked about. The rest of it, such as the hash of its password, is nobody's question. */
const accountFields = new Set(['id', 'name', 'email', 'roles', 'languages', 'createdAt', 'updatedAt']);

type Found = FlattenedField | 'own' | null;

/** The field that a path leads to, within one document: into another one it never leads. */
function findField(fields: FlattenedField[], [name, ...rest]: string[]): Found {
  const field = fields.find((one) => one.name === name);
  if (!field || ('hidden' in field && field.hidden)) return null;
  if (field.type === 'group') return rest.length === 0 ? null : findField(field.flattenedFields, rest);
  if (field.type === 'array')
    return findField(field.flattenedFields, /^\d+$/.test(rest[0] ?? '') ? rest.slice(1) : rest);
  const [end, ...beyond] = rest;
  if (end === undefined) return field;
  if (beyond.length > 0) return null;
  if ('localized' in field && field.localized && isLocaleCode(end)) return field;
  const isRelation = field.type === 'relationship' || field.type === 'upload';
  if (!isRelation) return null;
  const ends = Array.isArray(field.relationTo) ? ['value', 'relationTo'] : ['id'];
  return ends.includes(end) ? field : null;
}

/** Payload's hooks are not told whether versions are asked for: then either will do. */
type Kind = 'document' | 'version' | 'either';

function findAsked(collection: SanitizedCollectionConfig, path: string, kind: Kind): Found {
  const segments = path.split('.');
  const isOfVersion = segments[0] === 'version';
  if (kind !== 'document' && versionFields.has(path)) return 'own';
  if (isOfVersion ? kind === 'document' : kind === 'version') return null;
  if (isOfVersion) segments.shift();
  const [name = ''] = segments;
  if (collection.auth && !accountFields.has(name)) return null;
  if (ownFields.has(name) && segments.length === 1)
    return collection.flattenedFields.find((field) => field.name === name) ?? 'own';
  return findField(collection.flattenedFields, segments);
}

const isMoment = (value: unknown) =>
  value === '' || value === 'null' || !Number.isNaN(Date.parse(String(value)));
const isNumber = (value: unknown) => value === '' || value === 'null' || Number.isFinite(Number(value));

/** A value, or a list of them; what no database could compare is refused here. */
function checkOperand(field: Exclude<Found, null>, operator: string, value: unknown, path: string) {
  const values = Array.isArray(value) ? value : [value];
  if (
    values.length > valuesMax ||
    values.some((one) => typeof one === 'object' && one !== null && !(one instanceof Date))
  )
    refuse(path, 'cannot be compared with that');
  if (Array.isArray(value) && !operator.endsWith('in')) refuse(path, `${operator} takes one value`);
  if (operator === 'exists') return;
  const type = field === 'own' ? (/(?:created|updated|deleted)At$/.test(path) ? 'date' : 'text') : field.type;
  const isText = operator.endsWith('like') || operator === 'contains';
  const list = operator.endsWith('in') && typeof value === 'string' ? value.split(',') : values;
  if (type === 'date' && (isText || !list.every(isMoment))) refuse(path, 'takes a date');
  if (type === 'number' && (isText || !list.every(isNumber))) refuse(path, 'takes a number');
}

interface Question {
  collection: SanitizedCollectionConfig;
  kind: Kind;
  conditions: number;
}

function checkWhere(question: Question, where: unknown, depth: number): void {
  if (!isRecord(where)) refuse('where', 'takes conditions');
  if (depth > depthMax) refuse('where', `is nested more than ${depthMax} levels deep`);
  for (const [path, condition] of Object.entries(where)) {
    if (/^(?:and|or)$/i.test(path)) {
      if (!Array.isArray(condition)) refuse('where', `${path} takes a list`);
      const conditions: unknown[] = condition;
      for (const one of conditions) checkWhere(question, one, depth + 1);
      continue;
    }
    question.conditions += 1;
    if (question.conditions > conditionsMax) refuse('where', `takes ${conditionsMax} conditions at most`);
    const field = findAsked(question.collection, path, question.kind);
    if (!field) refuse('where', `${path.slice(0, 100)} is nothing that can be asked about`);
    if (!isRecord(condition)) refuse('where', `${path} takes an operator`);
    for (const [operator, value] of Object.entries(condition)) {
      if (!operators.has(operator)) refuse('where', `${operator.slice(0, 100)} is no operator`);
      checkOperand(field, operator, value, path);
    }
  }
}

/**
 * Holds a question for documents against what the documents themselves hold: their own fields, and what no answer
 * shows is not asked about either. Order and conditions would tell it, letter by letter.
 * @throws APIError 400
 */
export function checkQuery(
  collection: SanitizedCollectionConfig,
  { sort, where }: { sort?: unknown; where?: unknown },
  kind: Kind = 'document',
): void {
  if (where !== undefined && where !== null && where !== '')
    checkWhere({ collection, kind, conditions: 0 }, where, 0);
  if (sort === undefined || sort === null || sort === '') return;
  const paths = (Array.isArray(sort) ? sort : [sort]).flatMap((one) => String(one).split(','));
  if (paths.length > 5) refuse('sort', 'takes five fields at most');
  for (const path of paths)
    if (!findAsked(collection, path.trim().replace(/^-/, ''), kind))
      refuse('sort', `${path.slice(0, 100)} is nothing to sort by`);
}

/** For every question that a person asks, over REST or from a page of the admin; the system itself asks what it likes. */
export const boundQueries: CollectionBeforeOperationHook = ({ args, collection, overrideAccess }) => {
  const { currentDepth, field, sort, where } = argsOf(args);
  // What documents name comes with them by its ids.
  if (overrideAccess || currentDepth !== undefined) return args;
  checkQuery(collection, { sort, where }, 'either');
  if (field !== undefined) checkQuery(collection, { sort: field });
  return args;
};
