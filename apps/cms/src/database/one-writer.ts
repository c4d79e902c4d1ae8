import { Mutex, withTimeout } from 'async-mutex';
import { APIError, type DatabaseAdapterObj, type Payload } from 'payload';
import { CommitNews } from './commit-news';

/** Waiting longer than this for one's turn means that a writer hangs: better an error than a queue without end. */
const turnTimeoutMs = 20_000;
/** Another process (an import, a backup) may hold the file for a moment. */
const busyTries = 60;
const busyPauseMs = 100;

const writes = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const;

type Id = number | string;
type Write = (args: { req?: { transactionID?: Id | Promise<Id | null> | null } }) => Promise<unknown>;
type Adapter = ReturnType<DatabaseAdapterObj['init']> & { sessions: Record<Id, unknown> };

/** SQLite holds relations by foreign keys: a document that names one which is not there is bad input, not a failure. */
function toRefusal(error: unknown): unknown {
  const isDangling = /FOREIGN KEY constraint failed/.test(
    String((error as { cause?: unknown } | null)?.cause),
  );
  return isDangling
    ? new APIError('Something that is named here does not exist, or no longer', 400, null, true)
    : error;
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

/** Lets transactions begin one after the other, and releases the turn when each has ended. */
function queueTransactions(adapter: Adapter, news: CommitNews) {
  const turn = withTimeout(
    new Mutex(),
    turnTimeoutMs,
    new Error('The database is busy: a writer has not ended in time'),
  );
  const releases = new Map<Id, () => void>();
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter;

  const end = async (id: Id | Promise<Id>, finish: () => Promise<void>, isCommit: boolean) => {
    const release = releases.get(await id);
    releases.delete(await id);
    try {
      await finish();
    } finally {
      release?.();
    }
    if (release && isCommit) news.tell();
  };

  adapter.beginTransaction = async (options) => {
    const release = await turn.acquire();
    try {
      const id = await untilNotBusy(() => beginTransaction.call(adapter, options));
      if (id === null) throw new Error('SQLite gave no transaction');
      releases.set(id, release);
      return id;
    } catch (error) {
      release();
      throw error;
    }
  };
  adapter.commitTransaction = (id) => end(id, () => commitTransaction.call(adapter, id), true);
  // A refused write rolls back by rejecting; that is its purpose, not a failure.
  adapter.rollbackTransaction = (id) => end(id, () => rollbackTransaction.call(adapter, id), false);
}

/** A write outside of any transaction gets one of its own: it waits for its turn, and is whole or not there. */
function giveEachWriteATransaction(adapter: Adapter) {
  const methods = adapter as unknown as Record<(typeof writes)[number], Write>;
  for (const name of writes) {
    const write = methods[name];
    methods[name] = async (args) => {
      const open = await args.req?.transactionID;
      if (open && adapter.sessions[open])
        return write.call(adapter, args).catch((error: unknown) => Promise.reject(toRefusal(error)));
      const id = await adapter.beginTransaction();
      const req = Object.assign(Object.create(args.req ?? null) as object, { transactionID: id as Id });
      try {
        const result = await write.call(adapter, { ...args, req });
        await adapter.commitTransaction(id as Id);
        return result;
      } catch (error) {
        await adapter.rollbackTransaction(id as Id);
        throw toRefusal(error);
      }
    };
  }
}

/**
 * SQLite takes one writer at a time and refuses the second at once (SQLITE_BUSY). This puts a queue before it:
 * parallel editors wait for each other for milliseconds instead of failing. Decision 0003.
 */
export function withOneWriter(base: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...base,
    init: ({ payload }: { payload: Payload }) => {
      const adapter = base.init({ payload }) as Adapter;
      queueTransactions(adapter, CommitNews.of(adapter));
      giveEachWriteATransaction(adapter);
      return adapter;
    },
  };
}
