import { Mutex, withTimeout } from 'async-mutex';
import type { DatabaseAdapterObj } from 'payload';
import { CommitNews } from './commit-news';

/** Waiting longer than this for one's turn means that a writer hangs: better an error than a queue without end. */
const turnTimeoutMs = 20_000;

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

export type Id = number | string;
export type Adapter = ReturnType<DatabaseAdapterObj['init']> & {
  sessions: Record<Id, unknown>;
  turns?: Map<Id, OpenTurn>;
};
type Write = (args: { req?: { transactionID?: Id | Promise<Id | null> | null } }) => Promise<unknown>;

/** A transaction that has the turn. */
export interface OpenTurn {
  release: () => Promise<void> | void;
}

/** How a database takes part in the queue. */
export interface TurnKeeper {
  /** Opens a transaction, when this process has its turn. @returns its id, and what gives the turn back */
  begin: () => Promise<{ id: Id } & OpenTurn>;
  /** Before the commit. @throws where the turn has been lost meanwhile: then nothing is committed */
  check?: (id: Id) => void;
  /** What an error of the database means to whoever wrote. */
  toRefusal?: (error: unknown) => unknown;
}

/** Lets transactions begin one after the other, and releases the turn when each has ended. */
export function queueTransactions(adapter: Adapter, keeper: TurnKeeper): void {
  const queue = withTimeout(
    new Mutex(),
    turnTimeoutMs,
    new Error('The database is busy: a writer has not ended in time'),
  );
  const open = (adapter.turns ??= new Map());
  const news = CommitNews.of(adapter);
  const { commitTransaction, rollbackTransaction } = adapter;

  const end = async (id: Id, finish: () => Promise<void>) => {
    const turn = open.get(id);
    open.delete(id);
    try {
      await finish();
    } finally {
      await turn?.release();
    }
    return turn !== undefined;
  };

  adapter.beginTransaction = async () => {
    const leaveQueue = await queue.acquire();
    try {
      const { id, release } = await keeper.begin();
      open.set(id, {
        release: async () => {
          try {
            await release();
          } finally {
            leaveQueue();
          }
        },
      });
      return id;
    } catch (error) {
      leaveQueue();
      throw error;
    }
  };
  adapter.commitTransaction = async (given) => {
    const id = await given;
    if (open.has(id)) keeper.check?.(id);
    if (await end(id, () => commitTransaction.call(adapter, id))) news.tell();
  };
  // A refused write rolls back by rejecting; that is its purpose, not a failure.
  adapter.rollbackTransaction = async (given) => {
    const id = await given;
    await end(id, () => rollbackTransaction.call(adapter, id));
  };
}

/** A write outside of any transaction gets one of its own: it waits for its turn, and is whole or not there. */
export function giveEachWriteATransaction(adapter: Adapter, { toRefusal = (error) => error }: TurnKeeper) {
  const methods = adapter as unknown as Record<(typeof writes)[number], Write>;
  for (const name of writes) {
    const write = methods[name];
    methods[name] = async (args) => {
      const open = await args.req?.transactionID;
      if (open && adapter.turns?.has(open))
        return write.call(adapter, args).catch((error: unknown) => Promise.reject(toRefusal(error)));
      const id = (await adapter.beginTransaction()) as Id;
      const req = Object.assign(Object.create(args.req ?? null) as object, { transactionID: id });
      try {
        const result = await write.call(adapter, { ...args, req });
        await adapter.commitTransaction(id);
        return result;
      } catch (error) {
        await adapter.rollbackTransaction(id);
        throw toRefusal(error);
      }
    };
  }
}
