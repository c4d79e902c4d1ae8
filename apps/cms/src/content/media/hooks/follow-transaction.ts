import { hasCode } from '../../../platform/errors/read-error';
import { argsOf } from '../../../platform/input/args-of';
import { isRecord } from '../../../platform/input/is-record';
import { copyFile, link, mkdir, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  Payload,
  PayloadRequest,
  Where,
} from 'payload';
import { fileNamesOf } from '../file-names';
import type { Row } from '../../../platform/database/rows/map-fields';
import { StorageFailure } from '../../../platform/database/storage-failure';
import { whenEnded } from '../../../platform/database/transactions';
import { keptDir, mediaDir } from '../media-dir';

// Payload writes and deletes files before it commits: what is then not committed must not have happened to them either.

/** The original and all its sizes are rarely more than this many times what was sent. */
const roomFactor = 3;
const roomMin = 1_000_000;

/** @throws StorageFailure where a picture of this size would not fit: before anything of it is written */
async function checkRoom(bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(mediaDir));
  if (bavail * bsize < bytes * roomFactor + roomMin) throw new StorageFailure('full');
}

/** All files of one picture begin with what `checkUpload` named it. */
async function removeByName(name: string): Promise<void> {
  const stem = name.slice(0, name.lastIndexOf('.'));
  for (const file of await readdir(mediaDir))
    if (file.startsWith(stem)) await rm(join(mediaDir, file), { force: true });
}

/** A second name for a file, which needs no room; a copy where the disk has no such thing. */
async function keep(name: string): Promise<void> {
  const [from, to] = [join(mediaDir, name), join(keptDir, name)];
  await rm(to, { force: true });
  try {
    await link(from, to);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    if (!hasCode(error, 'EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    await copyFile(from, to);
  }
}

const dropKept = (name: string) => rm(join(keptDir, name), { force: true });
const putBack = (name: string) =>
  rename(join(keptDir, name), join(mediaDir, name)).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error;
  });

/** Keeps the files of a picture until the transaction has ended, and puts them back where it did not stand. */
async function keepFiles(req: PayloadRequest, where: Where): Promise<void> {
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection: 'media',
    limit: 0,
    pagination: false,
    req,
    where,
  });
  const names = [...new Set(docs.flatMap(fileNamesOf))];
  if (names.length === 0) return;
  await mkdir(keptDir, { recursive: true, mode: 0o700 });
  for (const name of names) await keep(name);
  await whenEnded(req, async (isCommitted) => {
    for (const name of names) await (isCommitted ? dropKept(name) : putBack(name));
  });
}

/** For the end of `beforeOperation`: the file has its name by then. */
export const followFiles: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { id, data } = argsOf(args);
  const hasNewFocus = isRecord(data) && data.focalX !== undefined;
  const isRemade = req.file || req.query?.uploadEdits || hasNewFocus;
  const where = id ? { id: { equals: id } } : 'where' in args ? (args.where ?? {}) : {};
  if (operation === 'update' && isRemade) await keepFiles(req, where);
  if (!req.file) return args;
  await checkRoom(req.file.size);
  const { name } = req.file;
  await whenEnded(req, async (isCommitted) => {
    if (!isCommitted) await removeByName(name);
  });
  return args;
};

export const keepDeleted: CollectionBeforeDeleteHook = ({ id, req }) =>
  keepFiles(req, { id: { equals: id } });

/**
 * What a kill in the middle has left: a file goes back where a document still names it.
 * @param olderThanMs for those of several processes: what another one has just kept is its own
 */
export async function putBackKept(payload: Payload, olderThanMs: number): Promise<void> {
  const names = await readdir(keptDir).catch((): string[] => []);
  for (const name of names) {
    const { ctimeMs } = await stat(join(keptDir, name));
    if (Date.now() - ctimeMs < olderThanMs) continue;
    const { docs } = await payload.db.find<Row & { id: string }>({
      collection: 'media',
      limit: 1,
      pagination: false,
      where: { filename: { like: name.slice(0, name.search(/[-.]/)) } },
    });
    const isThere = await stat(join(mediaDir, name)).then(
      () => true,
      () => false,
    );
    const isNamed = docs.flatMap(fileNamesOf).includes(name);
    await (isNamed && !isThere ? putBack(name) : dropKept(name));
  }
}
