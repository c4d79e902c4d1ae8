import { randomUUID } from 'node:crypto';
import type { SqliteAdapter } from '../database/sqlite-adapter';
import type { Transaction } from '../database/transactions';

/** Ends a transaction by throwing, as drizzle wants it; nobody sees it. */
class RollBack extends Error {}

/**
 * Begins a transaction that Payload's adapter finds by its id. Payload's own way keeps to itself that a COMMIT has
 * failed (its `beginTransaction` catches whatever ends the transaction; payloadcms/payload, pull request 17726): what the disk did not take
 * was acknowledged.
 * @throws LibsqlError where it cannot begin; `commit` throws it where it cannot be committed, and nothing is stored then
 */
export async function beginSqlite(
  adapter: Pick<SqliteAdapter, 'drizzle' | 'sessions'>,
): Promise<Transaction> {
  const id = randomUUID();
  let commit!: () => void;
  let rollBack!: (reason: RollBack) => void;
  const isDecided = new Promise<void>((resolve, reject) => {
    commit = resolve;
    rollBack = reject;
  });
  let ended!: Promise<void>;
  await new Promise<void>((begun, failed) => {
    ended = adapter.drizzle.transaction((tx) => {
      adapter.sessions[id] = { db: tx };
      begun();
      return isDecided;
    });
    ended.catch(failed);
  });
  return {
    id,
    commit: async () => {
      delete adapter.sessions[id];
      commit();
      await ended;
    },
    rollback: async () => {
      delete adapter.sessions[id];
      rollBack(new RollBack());
      // It ends by the reason itself; and a connection that cannot roll back is thrown away by its pool.
      await ended.catch(() => undefined);
    },
  };
}
