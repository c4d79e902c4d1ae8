import { hasCode } from '../errors/read-error';
import { argsOf } from '../input/args-of';
import { isRecord } from '../input/is-record';
import { copyFile, link, mkdir, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
  Payload,
  PayloadRequest,
  Where,
} from 'payload';
import { fileNamesOf } from '../database/rows/file-names';
import type { Row } from '../database/rows/map-fields';
import { StorageFailure } from '../database/storage-failure';
import { whenEnded } from '../database/transactions';

/** Where the files of a collection are, and where those stay that a transaction is about to delete: on the same disk. */
interface Place {
  collection: CollectionSlug;
  folder: string;
  keptFolder: string;
}

/** The original and all its sizes are rarely more than this many times what was sent. */
const roomFactor = 3;
const roomMin = 1_000_000;

/** @throws StorageFailure where a picture of this size would not fit: before anything of it is written */
async function checkRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(folder));
  if (bavail * bsize < bytes * roomFactor + roomMin) throw new StorageFailure('full');
}

/** All files of one upload begin with what it was named. */
async function removeByName({ folder }: Place, name: string): Promise<void> {
  const stem = name.slice(0, name.lastIndexOf('.'));
  for (const file of await readdir(folder))
    if (file.startsWith(stem)) await rm(join(folder, file), { force: true });
}

/** A second name for a file, which needs no room; a copy where the disk has no such thing. */
async function keep({ folder, keptFolder }: Place, name: string): Promise<void> {
  const [from, to] = [join(folder, name), join(keptFolder, name)];
  await rm(to, { force: true });
  try {
    await link(from, to);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    if (!hasCode(error, 'EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    await copyFile(from, to);
  }
}

const dropKept = ({ keptFolder }: Place, name: string) => rm(join(keptFolder, name), { force: true });
const putBack = ({ folder, keptFolder }: Place, name: string) =>
  rename(join(keptFolder, name), join(folder, name)).catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error;
  });

/** Keeps the files of uploads until the transaction has ended, and puts them back where it did not stand. */
async function keepFiles(place: Place, req: PayloadRequest, where: Where): Promise<void> {
  const { docs } = await req.payload.db.find<Row & { id: string }>({
    collection: place.collection,
    limit: 0,
    pagination: false,
    req,
    where,
  });
  const names = [...new Set(docs.flatMap(fileNamesOf))];
  if (names.length === 0) return;
  await mkdir(place.keptFolder, { recursive: true, mode: 0o700 });
  for (const name of names) await keep(place, name);
  await whenEnded(req, async (isCommitted) => {
    for (const name of names) await (isCommitted ? dropKept(place, name) : putBack(place, name));
  });
}

const followFiles =
  (place: Place): CollectionBeforeOperationHook =>
  async ({ args, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args;
    const { id, data } = argsOf(args);
    const hasNewFocus = isRecord(data) && data.focalX !== undefined;
    const isRemade = req.file || req.query?.uploadEdits || hasNewFocus;
    const where = id ? { id: { equals: id } } : 'where' in args ? (args.where ?? {}) : {};
    if (operation === 'update' && isRemade) await keepFiles(place, req, where);
    if (!req.file) return args;
    await checkRoom(place.folder, req.file.size);
    const { name } = req.file;
    await whenEnded(req, async (isCommitted) => {
      if (!isCommitted) await removeByName(place, name);
    });
    return args;
  };

const keepDeleted =
  (place: Place): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    keepFiles(place, req, { id: { equals: id } });

async function putBackKept(place: Place, payload: Payload, olderThanMs: number): Promise<void> {
  const { collection, folder, keptFolder } = place;
  const names = await readdir(keptFolder).catch((): string[] => []);
  for (const name of names) {
    const { ctimeMs } = await stat(join(keptFolder, name));
    if (Date.now() - ctimeMs < olderThanMs) continue;
    const { docs } = await payload.db.find<Row & { id: string }>({
      collection,
      limit: 1,
      pagination: false,
      where: { filename: { like: name.slice(0, name.search(/[-.]/)) } },
    });
    const isThere = await stat(join(folder, name)).then(
      () => true,
      () => false,
    );
    const isNamed = docs.flatMap(fileNamesOf).includes(name);
    await (isNamed && !isThere ? putBack(place, name) : dropKept(place, name));
  }
}

/**
 * Payload writes and deletes the files of uploads before it commits (no upstream issue was found on 2026-11-29; of
 * storage elsewhere, 8344 and 18155 of payloadcms/payload are alike): what is then not committed must not have happened
 * to them either. Both hooks are for the collection; the first one for the end of its own, when a file has its name.
 */
export const followTransaction = (place: Place) => ({
  beforeOperation: followFiles(place),
  beforeDelete: keepDeleted(place),
  /**
   * What a kill in the middle has left: a file goes back where a document still names it.
   * @param olderThanMs for those of several processes: what another one has just kept is its own
   */
  putBackKept: (payload: Payload, olderThanMs: number) => putBackKept(place, payload, olderThanMs),
});
