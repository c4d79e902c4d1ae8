import { randomUUID } from 'node:crypto';
import { isRecord } from '../input/is-record';
import type { Client, SqliteAdapter } from './sqlite-adapter';
import type { Transaction } from './transactions';

/** Ends a transaction by throwing, as drizzle wants it; nobody sees it. */
class RollBack extends Error {}

/**
 * Begins a transaction that Payload's adapter finds by its id. Payload's own way keeps to itself that a COMMIT has
 * failed (its `beginTransaction` catches whatever ends the transaction; payload 17726): what the disk did not take
 * was acknowledged.
 * @throws LibsqlError where it cannot begin; `commit` throws it where it cannot be committed, and nothing is stored then
 */
export async function beginSqlite(adapter: SqliteAdapter): Promise<Transaction> {
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

const isBusy = (error: unknown) =>
  isRecord(error) && /SQLITE_BUSY|database is locked/.test(`${String(error.code)} ${String(error)}`);

/** Polls like SQLite's own busy handler, which would hold the whole process up; at random, so that two do not keep step. */
const pauseMs = { min: 2, max: 15 };
const pause = () =>
  new Promise((resolve) => setTimeout(resolve, pauseMs.min + Math.random() * (pauseMs.max - pauseMs.min)));

/**
 * Lets transactions that write begin on a connection of their own, and waits there for the writer of another process.
 * A connection on which BEGIN was refused is thrown away: a COMMIT on it fails for ever after (libsql-client-ts 352).
 * @param patienceMs after which the refusal (SQLITE_BUSY) is passed on
 */
export function writeOnOwnConnection(client: Client, writer: Client, patienceMs: number): void {
  const begin = client.transaction.bind(client);
  const beginToWrite = async () => {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      try {
        return await writer.transaction('write');
      } catch (error) {
        await writer.reconnect();
        if (!isBusy(error) || performance.now() > deadline) throw error;
        await pause();
      }
    }
  };
  client.transaction = (mode: 'deferred' | 'read' | 'write' = 'write') =>
    mode === 'write' ? beginToWrite() : begin(mode);
}
