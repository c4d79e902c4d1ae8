import { chmodSync, closeSync, openSync } from 'node:fs';
import { hasCode } from '../errors/read-error';

/** One that is not there, or another's, is left as it is. */
function setMode(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'EPERM')) throw error;
  }
}

/** Drafts, hashes of passwords and secrets lie in it: for its owner only. */
export const keepFolderPrivate = (folder: string): void => setMode(folder, 0o700);

/**
 * A database holds drafts and hashes of passwords: its files are for their owner only. SQLite gives those that it
 * makes beside the file (https://sqlite.org/wal.html) the mode of the file itself.
 */
export function keepFilePrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  for (const end of ['', '-wal', '-shm']) setMode(`${file}${end}`, 0o600);
}
