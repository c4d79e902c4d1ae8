import { APIError, type PayloadRequest } from 'payload';
import { adminWords, type AdminWords } from '../admin/translations';

/** What is wrong with one field, by its path. */
export interface Complaint {
  path: string;
  message: string;
}

type WithoutPrefix<Key> = Key extends `refusal_${infer Name}` ? Name : never;
/** What a person at the form may have to be told; the words are in `admin/translations`. */
export type Refusal = WithoutPrefix<keyof AdminWords>;

/**
 * A complaint in the language in which the person reads the admin; in English to the house itself (importer, seed),
 * whose requests speak none.
 */
export function toComplaint(
  req: Partial<PayloadRequest>,
  path: string,
  refusal: Refusal,
  facts: Record<string, string | number> = {},
): Complaint {
  const words = adminWords[req.i18n?.language ?? 'en'] ?? adminWords.en!;
  const message = words[`refusal_${refusal}`].replace(/\{\{(\w+)\}\}/g, (_all, name: string) =>
    String(facts[name]),
  );
  return { path, message };
}

/** @throws APIError 400 that names every field, and what is wrong with it */
export function refuseAll(complaints: Complaint[]): never {
  const message = complaints.map((complaint) => `${complaint.path}: ${complaint.message}`).join('; ');
  throw new APIError(message, 400, { errors: complaints }, true);
}

/** A refusal that a person at the form may meet, in their words: see `toComplaint`. @throws APIError 400 */
export function refuseInWords(...complaint: Parameters<typeof toComplaint>): never {
  refuseAll([toComplaint(...complaint)]);
}

/** A refusal of what no form sends: for those who write programs. @throws APIError 400 */
export function refuse(path: string, message: string): never {
  refuseAll([{ path, message }]);
}
