import { argsOf, type IncomingCheck } from '../platform/input/args-of';
import { isRecord } from '../platform/input/is-record';
import type { Field, FlattenedField, PayloadRequest } from 'payload';
import { allBlocks } from './blocks/blocks';
import { findBlocks } from './blocks/find-blocks';
import { isRichText } from '../platform/input/is-rich-text';
import { refuseAll, toComplaint, type Complaint } from '../platform/refusals/refuse';

/** Of what has no `maxLength` of its own, in UTF-16 code units, as Payload counts. */
const lengthMaxes: Record<string, number> = { code: 2_000, email: 254, text: 2_000, textarea: 10_000 };
/** Of lists that have no `maxRows` of their own. */
const rowsMax = 500;
/** A running text: some two hundred pages, and every paragraph, cell and change of style within them. */
const bodyLengthMax = 500_000;
const bodyPartsMax = 20_000;
/** Deeper than any text that the editor makes; what recurses over it must not run out of stack. */
const depthMax = 100;

type Say = (path: string, ...refusal: [name: Parameters<typeof toComplaint>[2], count: number]) => void;
type Group = Record<string, unknown>;
/** The bounds of a field, where its type has such. */
const boundsOf = (field: FlattenedField | Field) => ({
  lengthMax: ('maxLength' in field ? field.maxLength : undefined) ?? lengthMaxes[field.type],
  listMax: ('maxRows' in field ? field.maxRows : undefined) ?? rowsMax,
});

/** Whether something is nested deeper than `depthMax`. Goes down level by level: it may be as deep as it likes. */
export function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthMax) return true;
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}

function measureBody(body: Group): { length: number; parts: number } {
  let length = 0;
  let parts = 0;
  const rest: unknown[] = [body.root];
  while (rest.length > 0) {
    const node = rest.pop();
    if (!isRecord(node)) continue;
    parts += 1;
    if (typeof node.text === 'string') length += node.text.length;
    if (Array.isArray(node.children))
      for (const child of node.children) if (isRecord(child)) rest.push(child);
  }
  return { length, parts };
}

function checkLeaf(field: FlattenedField | Field, value: unknown, path: string, say: Say) {
  const { lengthMax, listMax } = boundsOf(field);
  if (typeof value === 'string' && lengthMax && value.length > lengthMax) say(path, 'tooLong', lengthMax);
  if (Array.isArray(value) && value.length > listMax) say(path, 'tooMany', listMax);
}

function checkBody(value: unknown, path: string, say: Say) {
  if (!isRecord(value)) return;
  const { length, parts } = measureBody(value);
  if (length > bodyLengthMax) say(path, 'tooLong', bodyLengthMax);
  if (parts > bodyPartsMax) return say(path, 'tooManyParts', bodyPartsMax);
  // What is no text of ours is refused by its shape, next.
  if (!isRichText(value)) return;
  for (const { blockType, ...fields } of findBlocks(value))
    for (const field of allBlocks.find(({ slug }) => slug === blockType)?.fields ?? [])
      if ('name' in field) checkLeaf(field, fields[field.name], path, say);
}

function checkValue(field: FlattenedField, value: unknown, path: string, say: Say) {
  checkLeaf(field, value, path, say);
  if (field.type === 'richText') checkBody(value, path, say);
  if (field.type === 'group' && isRecord(value)) checkFields(field.flattenedFields, value, path, say, false);
  if (field.type !== 'array' || !Array.isArray(value)) return;
  // More rows than there may be are not looked at one by one.
  for (const [index, row] of value.slice(0, field.maxRows ?? rowsMax).entries())
    if (isRecord(row)) checkFields(field.flattenedFields, row, `${path}.${index}`, say, false);
}

function checkFields(fields: FlattenedField[], data: Group, above: string, say: Say, isEveryLocale: boolean) {
  for (const field of fields) {
    const value = data[field.name];
    const path = above ? `${above}.${field.name}` : field.name;
    const isByLocale = isEveryLocale && 'localized' in field && field.localized && isRecord(value);
    if (isByLocale)
      for (const [locale, words] of Object.entries(value)) checkValue(field, words, `${path}.${locale}`, say);
    else checkValue(field, value, path, say);
  }
}

/** What of a document is larger than its fields take, each by its path. */
export function findOversized(req: PayloadRequest, fields: FlattenedField[], data: Group): Complaint[] {
  const complaints: Complaint[] = [];
  const say: Say = (path, refusal, count) => complaints.push(toComplaint(req, path, refusal, { count }));
  if (isTooDeep(data)) {
    const deep = Object.keys(data).filter((name) => isTooDeep(data[name]));
    for (const name of deep.length > 0 ? deep : ['data']) say(name, 'tooDeep', depthMax);
  }
  // What recurses would not come back from it.
  else checkFields(fields, data, '', say, req.locale === 'all');
  return complaints;
}

/**
 * Holds the bounds of the fields for everything that comes in, drafts too, for which Payload itself holds none. The
 * refusal names every field, so that a form knows what it can still save.
 * @throws APIError 400
 */
export const checkSizes: IncomingCheck = ({ args, collection, operation, req }) => {
  const { data } = argsOf(args);
  if ((operation !== 'create' && operation !== 'update') || !isRecord(data)) return args;
  // The system itself, without a user, knows its own fields.
  if (!req.user) return args;
  const complaints = findOversized(req, collection.flattenedFields, data);
  if (complaints.length > 0) refuseAll(complaints);
  return args;
};
