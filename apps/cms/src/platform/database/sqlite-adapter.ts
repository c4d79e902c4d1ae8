import type { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import type { Adapter, Id } from './transactions';

type Drizzle = ReturnType<typeof drizzle>;
export type Client = Drizzle['$client'];
type Session = { db: Pick<Drizzle, 'run'> };

/** What we use of Payload's adapter for SQLite. */
export type SqliteAdapter = Adapter & {
  client: Client;
  drizzle: Drizzle;
  schema: Record<string, unknown>;
  sessions: Record<Id, Session>;
  tableNameMap: Map<string, string>;
  versionsSuffix: string;
  deleteWhere: (args: { db: Session['db']; tableName: string; where: undefined }) => Promise<void>;
};

const isSqliteAdapter = (adapter: { name: string }): adapter is SqliteAdapter => adapter.name === 'sqlite';

/** Payload's adapter for SQLite, as what we use of it. @throws Error for that of another database */
export function toSqliteAdapter(adapter: { name: string }): SqliteAdapter {
  if (!isSqliteAdapter(adapter)) throw new Error(`This is the adapter of ${adapter.name}, not of SQLite`);
  return adapter;
}
