import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { migrations } from '../migrations';
import { createMongodb } from './mongodb';
import { withOneWriter } from './one-writer';

/**
 * The database that an address names: `file:` is SQLite, embedded; `mongodb:` is MongoDB.
 * The schema of SQLite changes by migrations only, never by a push, so that production and tests run the same.
 */
export function createDatabase(url: string, options: { isAloneAllowed: boolean }): DatabaseAdapterObj {
  if (url.startsWith('file:')) {
    return withOneWriter(
      sqliteAdapter({
        client: { url },
        idType: 'uuid',
        migrationDir: 'src/migrations',
        prodMigrations: migrations,
        push: false,
        transactionOptions: {},
        wal: true,
      }) as unknown as DatabaseAdapterObj,
    );
  }
  return createMongodb(url, options);
}
