import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { DatabaseAdapterObj } from 'payload';
import { migrations } from '../migrations';
import { askSqlite } from './ask-sqlite';
import { withOneWriter } from './one-writer';
import { tellConstraints, type Client } from './tell-constraints';

/** One that writes, one that reads a snapshot, one for everything else: a statement runs to its end at once. */
const connections = 3;

/**
 * SQLite, embedded, for a newsroom of one process. Its schema changes by migrations only, never by a push, so that
 * production and tests run the same.
 */
export function createSqlite(url: string): DatabaseAdapterObj {
  const base = withOneWriter(
    sqliteAdapter({
      client: { url, concurrency: connections },
      idType: 'uuid',
      migrationDir: 'src/migrations',
      prodMigrations: migrations,
      push: false,
      transactionOptions: {},
      wal: true,
    }) as unknown as DatabaseAdapterObj,
  );
  const init: DatabaseAdapterObj['init'] = (args) => {
    const adapter = base.init(args);
    const { connect } = adapter;
    adapter.connect = async (options) => {
      askSqlite(url);
      await connect?.call(adapter, options);
      tellConstraints((adapter as unknown as { client: Client }).client);
    };
    return adapter;
  };
  return { ...base, init };
}
