import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { LocaleCode } from '@eyvan/locales';
import { messageOf } from '../platform/errors/read-error';
import { isRecord } from '../platform/input/is-record';
import { ImportError } from './import-error';
import type { ImportedText } from './imported-text';
import { parseFile } from './parse-file';
import { findReader } from './read/find-reader';

const bytesMax = 10_000_000;

const reasons: Record<string, string> = {
  EACCES: 'may not be read',
  ENAMETOOLONG: 'has too long a name',
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
  EPERM: 'may not be read',
};

/** What the file system says, in words. */
function refuse(error: unknown): never {
  const reason = isRecord(error) ? reasons[String(error.code)] : undefined;
  throw new ImportError(reason ?? `cannot be read: ${messageOf(error)}`, { cause: error });
}

interface FileOptions {
  path: string;
  language: LocaleCode;
  encoding?: string;
}

/** Reads a file from disk into what a draft edition is made of. @throws ImportError */
export async function readImportFile({ path, ...options }: FileOptions): Promise<ImportedText> {
  const facts = await stat(path).catch(refuse);
  if (facts.isDirectory()) throw new ImportError('is a folder, not a file');
  if (!facts.isFile()) throw new ImportError('is not a file');
  findReader(path);
  if (facts.size > bytesMax) throw new ImportError(`is larger than ${bytesMax / 1_000_000} MB`);
  return parseFile({ name: basename(path), content: await readFile(path).catch(refuse), ...options });
}
