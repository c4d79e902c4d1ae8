import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Payload } from 'payload';
import { mediaDir } from '../content/media/media-dir';
import type { Snapshot } from '../platform/database/rows/row-access';
import { openSnapshot } from '../platform/database/rows/rows';
import { listTables, type Table } from '../platform/database/rows/table';
import { env } from '../platform/env';
import { migrations } from '../migrations';
import { version } from '../platform/version';
import { writeArchive } from './archive';
import { hashFile, LineSum } from './checksum';
import { formatVersion, mediaFile, tableFile, type Manifest } from './manifest';
import { fileNamesOf } from '../platform/database/rows/file-names';
import { findMissing, holdFiles } from './media';
import { withWorkFolder } from './work-folder';

/** A picture may be deleted between its file and its document: a moment later both are gone. */
const attempts = 3;
const pauseMs = 500;

interface Moment {
  snapshot: Snapshot;
  pictures: string[];
  /** Files that documents name, and that are not there. */
  missing: string[];
}

/** A snapshot of the database, with all files that it names held in `folder`. */
async function openMoment(payload: Payload, folder: string, media: Table): Promise<Moment> {
  for (let attempt = 1; ; attempt += 1) {
    await holdFiles(mediaDir, folder);
    const snapshot = await openSnapshot(payload);
    try {
      await holdFiles(mediaDir, folder);
      const pictures = new Set<string>();
      for await (const row of snapshot.read(media)) for (const name of fileNamesOf(row)) pictures.add(name);
      const missing = await findMissing(folder, [...pictures]);
      for (const name of missing) pictures.delete(name);
      if (missing.length === 0 || attempt === attempts) return { snapshot, pictures: [...pictures], missing };
    } catch (error) {
      await snapshot.close();
      throw error;
    }
    await snapshot.close();
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

async function writeTable(snapshot: Snapshot, table: Table, folder: string) {
  const path = join(folder, tableFile(table.name));
  const sum = new LineSum();
  async function* toLines() {
    for await (const row of snapshot.read(table)) {
      const line = JSON.stringify(row);
      sum.add(line);
      yield `${line}\n`;
    }
  }
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(toLines()), createWriteStream(path, { mode: 0o600 }));
  const { count: rows, checksum } = sum.total();
  return { name: table.name, rows, checksum, ...(await hashFile(path)) };
}

async function writeTables({ snapshot }: Moment, tables: Table[], folder: string) {
  try {
    const written: Manifest['tables'] = [];
    for (const table of tables) written.push(await writeTable(snapshot, table, folder));
    return written;
  } finally {
    await snapshot.close();
  }
}

async function hashPictures(folder: string, names: string[]) {
  const media: Manifest['media'] = [];
  for (const name of names) media.push({ name, ...(await hashFile(join(folder, name))) });
  return media;
}

/** What a backup holds, and files of pictures that the newsroom has lost. */
export interface TakenBackup {
  manifest: Manifest;
  missing: string[];
}

async function takeWithin(
  payload: Payload,
  target: string,
  folder: string,
  held: string,
): Promise<TakenBackup> {
  const tables = listTables(payload);
  const takenAt = new Date().toISOString();
  const moment = await openMoment(
    payload,
    held,
    tables.find(({ name }) => name === 'media')!,
  );
  const written = await writeTables(moment, tables, folder);
  const media = await hashPictures(held, moment.pictures);
  const manifest: Manifest = {
    format: 'eyvan-backup',
    formatVersion,
    app: version,
    schema: migrations.at(-1)!.name,
    takenAt,
    database: payload.db.name === 'sqlite' ? 'sqlite' : 'mongodb',
    tables: written,
    media,
  };
  const part = join(folder, 'backup');
  await writeArchive(part, manifest, [
    ...written.map(({ bytes, name }) => ({
      name: tableFile(name),
      path: join(folder, tableFile(name)),
      bytes,
    })),
    ...media.map(({ bytes, name }) => ({ name: mediaFile(name), path: join(held, name), bytes })),
  ]);
  await rename(part, target);
  return { manifest, missing: moment.missing };
}

/**
 * Writes everything that the newsroom is, database and media, as of one moment to one file, while others go on
 * writing. The file appears when it is whole; only its owner can read it, as it holds drafts and the hashes of passwords.
 */
export const takeBackup = (payload: Payload, target: string): Promise<TakenBackup> =>
  // Beside the pictures, so that they need no second place on the disk.
  withWorkFolder(env.DATA_DIR, 'backup', (held) =>
    withWorkFolder(dirname(target), 'backup', (folder) => takeWithin(payload, target, folder, held)),
  );
