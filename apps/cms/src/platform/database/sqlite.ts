import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import type { DatabaseAdapterObj } from 'payload';
import { migrations } from '../../migrations';
import { askSqlite, toPath } from './ask-sqlite';
import { keepFilePrivate } from './keep-private';
import { withOneWriter } from './one-writer';
import { toSqliteAdapter, type Client } from './sqlite-adapter';
import { setExtendedCodes } from '../upstream/set-extended-codes';
import { writeOnOwnConnection } from '../upstream/write-on-own-connection';

/** One that reads a snapshot, one for everything else: a statement runs to its end at once. Writers have their own. */
const connections = 2;

/** Another process (an import, a restore) may hold the file for a moment. */
const patienceMs = 6_000;

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
    }),
  );
  const init: DatabaseAdapterObj['init'] = (args) => {
    const adapter = base.init(args);
    const { connect, migrate } = adapter;
    let prepared: Client | undefined;
    const prepareClient = () => {
      const { client } = toSqliteAdapter(adapter);
      if (client === prepared) return;
      prepared = client;
      const { $client: writer } = drizzle({ connection: { url, concurrency: 1 } });
      writeOnOwnConnection(client, writer, patienceMs);
      setExtendedCodes(client);
    };
    adapter.connect = async (options) => {
      askSqlite(url);
      keepFilePrivate(toPath(url));
      await connect?.call(adapter, options);
      prepareClient();
    };
    // Within `connect` in production: by then there is a client.
    adapter.migrate = (args) => {
      prepareClient();
      return migrate.call(adapter, args);
    };
    return adapter;
  };
  return { ...base, init };
}
