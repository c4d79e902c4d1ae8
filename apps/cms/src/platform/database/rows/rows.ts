import type { Payload } from 'payload';
import { mongoAdapterOf } from '../mongo-adapter';
import { beginMongodbReplacement, openMongodbSnapshot } from './mongodb';
import type { Replacement, Snapshot } from './row-access';
import { beginSqliteReplacement, openSqliteSnapshot } from './sqlite';
import type { Table } from './table';

/** Opens a view of one moment that nobody has to wait for. */
export function openSnapshot(payload: Payload): Promise<Snapshot> {
  const mongodb = mongoAdapterOf(payload);
  return mongodb ? openMongodbSnapshot(mongodb) : openSqliteSnapshot(payload);
}

/** Begins to replace all rows of `tables`. */
export function beginReplacement(payload: Payload, tables: Table[]): Promise<Replacement> {
  const mongodb = mongoAdapterOf(payload);
  return mongodb
    ? beginMongodbReplacement(payload, mongodb, tables)
    : beginSqliteReplacement(payload, tables);
}
