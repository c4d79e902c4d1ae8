import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import type { DatabaseAdapterObj } from 'payload';
import { isRecord } from '../input/is-record';
import { beginSqlite } from '../upstream/begin-sqlite';
import { endLostTransactions } from '../upstream/end-lost-transactions';
import { danglingRefusal } from './relations';
import { toSqliteAdapter } from './sqlite-adapter';
import { toStorageFailure } from './storage-failure';
import { giveEachWriteATransaction, queueTransactions } from './transactions';

/** SQLite holds relations by foreign keys: a document that names one which is not there is bad input, not a failure. */
function toRefusal(error: unknown): unknown {
  const isDangling = isRecord(error) && /FOREIGN KEY constraint failed/.test(String(error.cause));
  return isDangling ? danglingRefusal() : (toStorageFailure(error) ?? error);
}

/**
 * SQLite takes one writer at a time and refuses the second at once (SQLITE_BUSY). This puts a queue before it:
 * parallel editors wait for each other for milliseconds instead of failing. Decision 0003.
 */
export function withOneWriter(base: DatabaseAdapterObj): DatabaseAdapterObj {
  const init: DatabaseAdapterObj['init'] = ({ payload }) => {
    const own = base.init({ payload });
    const adapter = toSqliteAdapter(own);
    queueTransactions(adapter, async () => {
      // Each statement runs to its end at once, so that many writes in a row never end the turn of the event loop that
      // they began in; and only between turns does Node free what their statements held outside of the heap.
      await turnOfEventLoop();
      return beginSqlite(adapter);
    });
    giveEachWriteATransaction(adapter, toRefusal);
    endLostTransactions(adapter);
    return own;
  };
  return { ...base, init };
}
