import { isRecord } from '../input/is-record';

/**
 * Whether an error carries one of some codes: those of Node (`ENOENT`), of libSQL, of zlib. By what it carries, and
 * not by its class, which is another one where a module was loaded twice.
 */
export const hasCode = (error: unknown, ...codes: string[]): boolean =>
  isRecord(error) && typeof error.code === 'string' && codes.includes(error.code);

/** What a thrown value says; its text where it is no error. */
export const messageOf = (error: unknown): string =>
  isRecord(error) && typeof error.message === 'string' ? error.message : String(error);

/** The same in one line, as a command says it. */
export const lineOf = (error: unknown): string => messageOf(error).replace(/\s*\n\s*/g, ' ');
