import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import { env } from '../env';
import { mongoAdapterOf } from './mongo-adapter';
import { toSqliteAdapter, type SqliteAdapter } from './sqlite-adapter';
import { StorageFailure, toCommitFailure } from './storage-failure';

/** As much as a short text with its version and publications takes. */
const fileBytes = 64_000;

/** A number in the head of the file that SQLite leaves to its user: it costs one page, and nothing reads it. */
async function writeToSqlite(adapter: SqliteAdapter): Promise<void> {
  const id = await adapter.beginTransaction();
  if (id === null) throw new StorageFailure('failing');
  try {
    const { db } = adapter.sessions[id]!;
    await db.run(sql.raw(`PRAGMA user_version = ${Math.floor(Date.now() / 1000) % 2 ** 31}`));
    await adapter.commitTransaction(id);
  } catch (error) {
    await adapter.rollbackTransaction(id);
    throw error;
  }
}

async function writeFileInto(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `.try-${randomUUID()}`);
  try {
    await writeFile(file, Buffer.alloc(fileBytes));
  } finally {
    await rm(file, { force: true });
  }
}

/**
 * Writes a little where the newsroom writes: into its database, and beside the pictures.
 * @throws StorageFailure where one of the two does not take it
 */
export async function tryWriting(payload: Payload): Promise<void> {
  const mongodb = mongoAdapterOf(payload);
  try {
    await writeFileInto(env.DATA_DIR);
    if (mongodb) await mongodb.leases?.touch();
    else await writeToSqlite(toSqliteAdapter(payload.db));
  } catch (error) {
    throw toCommitFailure(error);
  }
}
