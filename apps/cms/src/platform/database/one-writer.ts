import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import type { DatabaseAdapterObj, Payload } from 'payload';
import { beginSqlite, type SqliteAdapter } from './begin-sqlite';
import { danglingRefusal } from './relations';
import { toStorageFailure } from './storage-failure';
import { giveEachWriteATransaction, queueTransactions } from './turns';

/** SQLite holds relations by foreign keys: a document that names one which is not there is bad input, not a failure. */
function toRefusal(error: unknown): unknown {
  const isDangling = /FOREIGN KEY constraint failed/.test(
    String((error as { cause?: unknown } | null)?.cause),
  );
  return isDangling ? danglingRefusal() : (toStorageFailure(error) ?? error);
}

/**
 * SQLite takes one writer at a time and refuses the second at once (SQLITE_BUSY). This puts a queue before it:
 * parallel editors wait for each other for milliseconds instead of failing. Decision 0003.
 */
export function withOneWriter(base: DatabaseAdapterObj): DatabaseAdapterObj {
  const init = ({ payload }: { payload: Payload }) => {
    const adapter = base.init({ payload }) as unknown as SqliteAdapter;
    queueTransactions(adapter, async () => {
      // Each statement runs to its end at once, so that many writes in a row never end the turn of the event loop that
      // they began in; and only between turns does Node free what their statements held outside of the heap.
      await turnOfEventLoop();
      return beginSqlite(adapter);
    });
    giveEachWriteATransaction(adapter, toRefusal);
    return adapter;
  };
  return { ...base, init } as unknown as DatabaseAdapterObj;
}
