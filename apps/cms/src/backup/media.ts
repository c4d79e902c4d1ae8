import { copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode } from '../platform/errors/read-error';
import { hashFile } from './checksum';

/** Not for a folder that is on another disk, or on one that has no links. */
const isElsewhere = (error: unknown) =>
  hasCode(error, 'EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK');

const listFolder = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  });

/**
 * Gives every file of a folder a second name in another one, so that it stays when the first is deleted. A file never
 * changes under its name (`checkUpload` gives the names). Twice takes in what came meanwhile.
 */
export async function holdFiles(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const held = new Set(await readdir(to));
  for (const name of await listFolder(from)) {
    if (held.has(name)) continue;
    const [source, target] = [join(from, name), join(to, name)];
    try {
      await link(source, target).catch((error: unknown) => {
        if (!isElsewhere(error)) throw error;
        return copyFile(source, target);
      });
    } catch (error) {
      // Deleted in this moment; whether somebody needs it shows when it is looked for.
      if (!hasCode(error, 'ENOENT')) throw error;
    }
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    // `stat` says "no" by throwing.
    () => false,
  );

/** Of some names, those that no file in a folder has. */
export async function findMissing(folder: string, names: string[]): Promise<string[]> {
  const present = new Set(await listFolder(folder));
  return names.filter((name) => !present.has(name));
}

async function moveFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!isElsewhere(error)) throw error;
    await copyFile(from, `${to}.part`);
    await rename(`${to}.part`, to);
  }
}

/** Files that were put in place, and which ones of before are to go. */
export interface PlacedFiles {
  sums: { name: string; sha256: string }[];
  /** Takes those of before away which are not among the new ones. */
  removeOld: () => Promise<void>;
  /** Takes the new ones away again. */
  removeNew: () => Promise<void>;
}

/** Moves files into the folder of media, and reads them again from there. What is there under other names stays. */
export async function placeFiles(from: string, to: string, names: string[]): Promise<PlacedFiles> {
  await mkdir(to, { recursive: true });
  const wanted = new Set(names);
  const old = (await listFolder(to)).filter((name) => !wanted.has(name));
  const added: string[] = [];
  const sums: PlacedFiles['sums'] = [];
  const removeAll = async (files: string[]) => {
    for (const name of files) await rm(join(to, name), { force: true, recursive: true });
  };
  try {
    for (const name of names) {
      const target = join(to, name);
      if (!(await exists(target))) added.push(name);
      await moveFile(join(from, name), target);
      sums.push({ name, sha256: (await hashFile(target)).sha256 });
    }
  } catch (error) {
    await removeAll(added);
    throw error;
  }
  return { sums, removeOld: () => removeAll(old), removeNew: () => removeAll(added) };
}
