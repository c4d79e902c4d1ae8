import { accessSync, constants, existsSync, openSync, readSync, closeSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRecord } from '../input/is-record';
import { DatabaseRefusal } from './refusal';

/** What every SQLite file begins with (https://sqlite.org/fileformat.html, 1.3). */
const magic = 'SQLite format 3\0';

function firstBytes(file: string): string {
  const bytes = Buffer.alloc(magic.length);
  const descriptor = openSync(file, 'r');
  const length = readSync(descriptor, bytes, 0, bytes.length, 0);
  closeSync(descriptor);
  return bytes.toString('latin1', 0, length);
}

/** `file:/a/b.db`, `file:///a/b.db` and `file:b.db` alike. */
export const toPath = (url: string) =>
  url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);

/**
 * Looks, before anything is made, whether a newsroom can be kept in a file: it, or the folder where it will be, can
 * be read and written, and it holds nothing else.
 * @throws DatabaseRefusal
 */
export function askSqlite(url: string): void {
  const file = toPath(url);
  const isThere = existsSync(file);
  try {
    accessSync(dirname(file), constants.R_OK | constants.W_OK);
    if (isThere) accessSync(file, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new DatabaseRefusal(
      `${file} cannot be read and written (${isRecord(error) ? String(error.code) : 'unknown'})`,
    );
  }
  // An empty file is one that SQLite has not written to yet.
  if (isThere && !['', magic].includes(firstBytes(file)))
    throw new DatabaseRefusal(`${file} is no SQLite file: something else is kept there`);
}
