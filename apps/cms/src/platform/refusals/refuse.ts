import { APIError, type PayloadRequest } from 'payload';
import type { AdminWords } from '../i18n/translations';
import { wordsFor, wordsIn } from '../i18n/words';
import { nameField } from './name-field';

/** What is wrong with one field, by its path. */
export interface Complaint {
  path: string;
  message: string;
  /** The same for the eyes, with the name that the field has in the form: "Ends — lies before the beginning". */
  sentence?: string;
}

type WithoutPrefix<Key> = Key extends `refusal_${infer Name}` ? Name : never;
/** What a person at the form may have to be told; the words are in `admin/translations`. */
export type Refusal = WithoutPrefix<keyof AdminWords>;
/** What a refusal names: `{{count}}`, `{{language}}` … */
export type RefusalFacts = Record<string, string | number>;

/** A refusal in a language of the admin. */
export const sayRefusalIn = (
  language: string | undefined,
  refusal: Refusal,
  facts: RefusalFacts = {},
): string => wordsIn(language)(`refusal_${refusal}`, facts);

/**
 * A refusal in the language in which the person reads the admin; in English to the system itself (importer, seed),
 * whose requests speak none.
 */
export const sayRefusal = (
  req: Partial<PayloadRequest> | undefined,
  refusal: Refusal,
  facts: RefusalFacts = {},
): string => sayRefusalIn(req?.i18n?.language, refusal, facts);

/** "Ends — lies before the beginning": what is wrong with a field, by the name that it has in the form. */
export const sayField = (req: Partial<PayloadRequest> | undefined, field: string, refusal: string): string =>
  wordsFor(req)('fieldRefused', { field, refusal });

/** What is wrong with the field at `path`, in the words of the one who asks: see `sayRefusal`. */
export function toComplaint(
  req: Partial<PayloadRequest>,
  path: string,
  refusal: Refusal,
  facts: RefusalFacts = {},
): Complaint {
  const message = sayRefusal(req, refusal, facts);
  const field = nameField(req, path);
  if (field === path) return { path, message };
  return { path, message, sentence: sayField(req, field, message) };
}

/** @throws APIError 400 that names every field, and what is wrong with it */
export function refuseAll(complaints: Complaint[]): never {
  const message = complaints
    .map((complaint) => complaint.sentence ?? `${complaint.path}: ${complaint.message}`)
    // No comma or semicolon is the same in every script.
    .join(complaints.some(({ sentence }) => sentence) ? ' · ' : '; ');
  // For programs, and for the form, which puts each beside its field.
  const errors = complaints.map(({ message: words, path }) => ({ path, message: words }));
  throw new APIError(message, 400, { errors }, true);
}

/** A refusal that a person at the form may meet, in their words: see `toComplaint`. @throws APIError 400 */
export function refuseInWords(...complaint: Parameters<typeof toComplaint>): never {
  refuseAll([toComplaint(...complaint)]);
}

/** A refusal of what no form sends: for those who write programs. @throws APIError 400 */
export function refuse(path: string, message: string): never {
  refuseAll([{ path, message }]);
}

/** A check for Payload's `validate`. It is asked with nothing but the request where no form is being filled in. */
export type CheckInWords = (
  value: unknown,
  options?: { req?: Partial<PayloadRequest>; required?: boolean },
) => true | string;

const checksInWords = new WeakSet<object>();

/** Whether a field's `validate` is one of ours: Payload gives every field one, some of which ask the database. */
export const isCheckInWords = (validate: unknown): validate is CheckInWords =>
  typeof validate === 'function' && checksInWords.has(validate);

/**
 * For Payload's `validate`: takes a value that is fine, or none, and refuses any other in the words of the one who
 * writes. That a `required` one is missing it says itself, as Payload's own checks do.
 */
export function validateInWords(
  isFine: (value: unknown) => boolean,
  refusal: Refusal,
  toFacts: (value: unknown) => RefusalFacts = () => ({}),
): CheckInWords {
  const check: CheckInWords = (value, { req, required } = {}) => {
    const isEmpty = value === undefined || value === null || value === '';
    if (isEmpty) return !required || sayRefusal(req, 'needed');
    return isFine(value) || sayRefusal(req, refusal, toFacts(value));
  };
  checksInWords.add(check);
  return check;
}

/** Several checks in words, one after the other: what the first of them refuses is told. */
export function checkInTurn(...checks: CheckInWords[]): CheckInWords {
  const check: CheckInWords = (value, options) => {
    for (const one of checks) {
      const said = one(value, options);
      if (said !== true) return said;
    }
    return true;
  };
  checksInWords.add(check);
  return check;
}
