import { dequal } from 'dequal/lite';

/** The fields of a document by their names, as forms and REST hold them (depth 0). */
export type Values = Record<string, unknown>;

/** What nobody types into a form: the CMS sets it, or it is a step of its own (stage, status). */
const untyped = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'stage',
  'itemId',
  'createdBy',
  'writtenBy',
  'session',
  'withdrawnReason',
  'withdrawnCategory',
  'frozenFacts',
  'factsChangedAt',
  'wordsChangedAt',
  'changeKind',
  'acknowledged',
  'editions',
  'sourceBeside',
  'sourceMore',
  'copyDesk',
  'file',
  'filename',
  'filesize',
  'mimeType',
  'sizes',
  'thumbnailURL',
  'url',
  'width',
  'height',
]);

/** One form of what means the same: nothing, an empty text, an empty list, and rows without ids. */
function settle(value: unknown, toWords: (text: string) => string): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return toWords(value) || null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((one) => settle(one, toWords));
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([name, one]) => {
    const settled = settle(one, toWords);
    return settled === null || name === 'id' ? [] : [[name, settled] as const];
  });
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

const isEqual = (one: unknown, other: unknown, toWords: (text: string) => string) =>
  dequal(settle(one, toWords), settle(other, toWords));
const toTheLetter = (text: string) => text;
const toReader = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Whether two values of a field say the same to a reader: by NFC, and whatever the spaces. */
export const isSame = (one: unknown, other: unknown): boolean => isEqual(one, other, toReader);

/** What a person types into a form. */
export const typedOf = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !untyped.has(name)));

/** The fields of `values` that differ to the letter from each of `bases`. */
export const changedOf = (values: Values, ...bases: Values[]): Values =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => !bases.some((base) => isEqual(value, base[name], toTheLetter)),
    ),
  );

/** A field that two have changed, each in another way. */
export interface Difference {
  name: string;
  mine: unknown;
  theirs: unknown;
}

/**
 * What is to be asked of a writer whose form stood on `base` while `theirs` was stored: only what both have changed,
 * and not to the same.
 */
export const conflictsOf = (mine: Values, theirs: Values, base: Values): Difference[] =>
  Object.keys(mine)
    .filter((name) => !isSame(theirs[name], base[name]) && !isSame(theirs[name], mine[name]))
    .map((name) => ({ name, mine: mine[name], theirs: theirs[name] }));
