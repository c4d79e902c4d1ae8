import { appendFileSync, closeSync, fstatSync, openSync, renameSync } from 'node:fs';

/** Two such files at most are kept of each process: the one that is written, and the one before (`.1`). */
const bytesMax = 10_000_000;

/**
 * A file that says of a process what it said, and does not grow without end. What cannot be written, as on a full
 * disk, is left out: a process does not end because nobody can hear it.
 * @param {string} path
 * @param {{ maxBytes?: number }} [options]
 * @returns {(chunk: Buffer) => void}
 */
export function createLog(path, { maxBytes = bytesMax } = {}) {
  const open = () => {
    const descriptor = openSync(path, 'a', 0o600);
    return { descriptor, bytes: fstatSync(descriptor).size };
  };
  let file = null;
  return (chunk) => {
    try {
      file ??= open();
      if (file.bytes > 0 && file.bytes + chunk.length > maxBytes) {
        closeSync(file.descriptor);
        file = null;
        renameSync(path, `${path}.1`);
        file = open();
      }
      appendFileSync(file.descriptor, chunk);
      file.bytes += chunk.length;
    } catch {
      // The next may be taken again.
    }
  };
}

/** Writes what a process says to a log. */
export function keepLog(child, path) {
  const write = createLog(path);
  child.stdout.on('data', write);
  child.stderr.on('data', write);
}
