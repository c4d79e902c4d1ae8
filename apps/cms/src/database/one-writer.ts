import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import type { DatabaseAdapterObj, Payload } from 'payload';
import { danglingRefusal } from './relations';
import { giveEachWriteATransaction, queueTransactions, type Adapter } from './turns';

/** Another process (an import, a backup) may hold the file for a moment. */
const busyTries = 60;
const busyPauseMs = 100;

/** SQLite holds relations by foreign keys: a document that names one which is not there is bad input, not a failure. */
function toRefusal(error: unknown): unknown {
  const isDangling = /FOREIGN KEY constraint failed/.test(
    String((error as { cause?: unknown } | null)?.cause),
  );
  return isDangling ? danglingRefusal() : error;
}

const isBusy = (error: unknown) => /SQLITE_BUSY|database is locked/.test(String(error));

async function untilNotBusy<Value>(attempt: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || tries >= busyTries) throw error;
      await new Promise((resolve) => setTimeout(resolve, busyPauseMs));
    }
  }
}

/**
 * SQLite takes one writer at a time and refuses the second at once (SQLITE_BUSY). This puts a queue before it:
 * parallel editors wait for each other for milliseconds instead of failing. Decision 0003.
 */
export function withOneWriter(base: DatabaseAdapterObj): DatabaseAdapterObj {
  const init = ({ payload }: { payload: Payload }) => {
    const adapter = base.init({ payload }) as unknown as Adapter;
    const { beginTransaction, commitTransaction, rollbackTransaction } = adapter;
    queueTransactions(adapter, async () => {
      // Each statement runs to its end at once, so that many writes in a row never end the turn of the event loop that
      // they began in; and only between turns does Node free what their statements held outside of the heap.
      await turnOfEventLoop();
      const id = await untilNotBusy(() => beginTransaction.call(adapter));
      if (id === null) throw new Error('SQLite gave no transaction');
      return {
        id,
        commit: () => commitTransaction.call(adapter, id),
        rollback: () => rollbackTransaction.call(adapter, id),
      };
    });
    giveEachWriteATransaction(adapter, toRefusal);
    return adapter;
  };
  return { ...base, init } as unknown as DatabaseAdapterObj;
}
