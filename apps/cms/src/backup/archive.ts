import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import { hasCode, messageOf } from '../platform/errors/read-error';
import { BackupError } from './backup-error';
import { anyManifest, filesOf, formatVersion, manifest, manifestName, type Manifest } from './manifest';

/** A name within the archive, and where its bytes are. */
export interface ArchiveFile {
  name: string;
  path: string;
  bytes: number;
}

const manifestBytesMax = 256_000_000;
const ofTheDisk = ['ENOENT', 'EACCES', 'EISDIR', 'ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE'];

/** Writes a gzipped tar: the manifest, then the files. Pictures are compressed already, so that more effort gains little. */
export async function writeArchive(target: string, about: Manifest, files: ArchiveFile[]): Promise<void> {
  const tar = pack();
  const isWritten = pipeline(
    tar,
    createGzip({ level: 1 }),
    createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true }),
  );
  const mtime = new Date(about.takenAt);
  const add = async () => {
    tar.entry({ name: manifestName, mode: 0o600, mtime }, `${JSON.stringify(about, null, 1)}\n`);
    for (const { name, path, bytes: size } of files)
      await pipeline(createReadStream(path), tar.entry({ name, size, mode: 0o600, mtime }));
    tar.finalize();
  };
  await Promise.all([isWritten, add()]);
}

function parseManifest(text: string): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // JSON says "no" by throwing.
    throw new BackupError('is damaged: its manifest is no JSON');
  }
  const any = anyManifest.safeParse(json);
  if (!any.success) throw new BackupError('is no backup of a newsroom');
  if (any.data.formatVersion > formatVersion)
    throw new BackupError(
      `is of format ${any.data.formatVersion}; this newsroom reads up to ${formatVersion}: restore it with a newer one`,
    );
  const parsed = manifest.safeParse(json);
  if (parsed.success) return parsed.data;
  const { message, path } = parsed.error.issues[0]!;
  throw new BackupError(`is damaged: its manifest does not make sense (${path.join('.')}: ${message})`);
}

async function readText(stream: AsyncIterable<unknown>, bytes: number): Promise<string> {
  if (bytes > manifestBytesMax) throw new BackupError('is no backup of a newsroom');
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Nobody else can read the folder; in the folder of media the file is as readable as others. */
async function unpackFile(stream: AsyncIterable<unknown>, path: string): Promise<string> {
  const hash = createHash('sha256');
  const hashing = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await mkdir(dirname(path), { recursive: true });
  await pipeline(stream, hashing, createWriteStream(path, { flags: 'wx' }));
  return hash.digest('hex');
}

async function unpack(entries: ReturnType<typeof extract>, folder: string): Promise<Manifest> {
  let about: Manifest | null = null;
  let awaited = new Map<string, { bytes: number; sha256: string }>();
  for await (const entry of entries) {
    const { name, size = 0, type } = entry.header;
    if (about === null) {
      if (name !== manifestName || type !== 'file') throw new BackupError('is no backup of a newsroom');
      about = parseManifest(await readText(entry, size));
      awaited = filesOf(about);
      continue;
    }
    const promised = awaited.get(name);
    // Names that are not in the manifest are nowhere written to: what they mean to a file system does not matter.
    if (!promised || type !== 'file')
      throw new BackupError(`is damaged: ${JSON.stringify(name)} does not belong in it`);
    awaited.delete(name);
    if (promised.bytes !== size || promised.sha256 !== (await unpackFile(entry, join(folder, name))))
      throw new BackupError(`is damaged: ${name} is not what the manifest says`);
  }
  if (about === null) throw new BackupError('is no backup of a newsroom');
  const [missing] = awaited.keys();
  if (missing) throw new BackupError(`is damaged: ${missing} is missing`);
  return about;
}

/**
 * Unpacks an archive into a folder, and holds every byte of it against its manifest.
 * @throws BackupError that says what is wrong with it
 */
export async function readArchive(file: string, folder: string): Promise<Manifest> {
  const entries = extract();
  try {
    const isRead = pipeline(createReadStream(file), createGunzip(), entries);
    const [about] = await Promise.all([unpack(entries, folder), isRead]);
    return about;
  } catch (error) {
    if (error instanceof BackupError) throw error;
    const message = messageOf(error);
    // What the disk says of itself says nothing of the backup.
    if (hasCode(error, ...ofTheDisk))
      throw new BackupError(hasCode(error, 'ENOENT') ? 'is not there' : `cannot be read (${message})`);
    if (hasCode(error, 'Z_DATA_ERROR') && /header/.test(message))
      throw new BackupError('is no backup of a newsroom');
    throw new BackupError(`is damaged (${message})`);
  }
}
