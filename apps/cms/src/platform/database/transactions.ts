import { Mutex, withTimeout } from 'async-mutex';
import type { BaseDatabaseAdapter, DatabaseAdapter, PayloadRequest } from 'payload';
import { CommitSignal } from './commit-signal';
import { forgetRows } from './read-once';
import { StorageFailure, toCommitFailure, toStorageFailure } from './storage-failure';

/** Waiting longer than this in the write queue means that a writer hangs: better an error than a queue without end. */
const queueTimeoutMs = 20_000;

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

type WriteName = (typeof writes)[number];

export type Id = number | string;

/** What all writes are given in common. */
interface WriteArgs {
  collection?: string;
  id?: Id;
  req?: { transactionID?: Id | Promise<Id> | null };
}
/** Declared as a method: unlike a function, it may be one that takes more than this, as each of the adapter's does. */
type Write = { write(args: WriteArgs): Promise<unknown> }['write'];

/** What we hang on Payload's adapter, so that it is one a process, however often Next loads our modules. */
declare module 'payload' {
  export interface DatabaseAdapter {
    /** Those that have begun, by the ids under which requests name them. */
    openTransactions?: Map<Id, Transaction>;
    commitSignal?: CommitSignal;
  }
}

/** What we use of Payload's adapter, whichever database it is for. */
export type Adapter = Pick<
  BaseDatabaseAdapter,
  'name' | 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'
> &
  Record<WriteName, Write> &
  Pick<DatabaseAdapter, 'openTransactions' | 'commitSignal'>;

type Ending = (isCommitted: boolean) => Promise<void>;

/** A transaction of a database; it has ended when either of the two has, well or not. A commit that fails throws. */
export interface Transaction {
  id: Id;
  /** A write in it that the store did not take: Payload goes on after one of many, and would commit the half of it. */
  failure?: StorageFailure;
  /** What follows its end, beside the database. */
  endings?: Ending[];
  commit: () => Promise<void>;
  rollback: () => Promise<void>;
}

/** The transaction that a request is in. @throws Error where it is in none */
export async function transactionIdOf(req: PayloadRequest): Promise<Id> {
  const id = await req.transactionID;
  if (!id) throw new Error('This is to be done within a transaction');
  return id;
}

/**
 * Does something beside the database, as to files, when the transaction of a request has ended, well or not.
 * Nothing waits for it where there is none.
 */
export async function whenEnded(req: PayloadRequest, act: Ending): Promise<void> {
  const id = await req.transactionID;
  const transaction = id ? req.payload.db.openTransactions?.get(id) : undefined;
  if (transaction) (transaction.endings ??= []).push(act);
}

/** What is stored is stored, whatever becomes of the files: their failure is not the request's. */
async function follow({ endings = [] }: Transaction, isCommitted: boolean): Promise<void> {
  await Promise.allSettled(endings.map((act) => act(isCommitted)));
}

/** @throws StorageFailure where not all of it is stored; nothing of it is then */
async function commitWhole({ failure }: Transaction, { commit, rollback }: Omit<Transaction, 'id'>) {
  if (failure) {
    await rollback();
    throw failure;
  }
  await commit().catch((error: unknown) => {
    throw toCommitFailure(error);
  });
}

/** Lets transactions begin one after the other: the next when the one before has ended. */
export function queueTransactions(adapter: Adapter, begin: () => Promise<Transaction>): void {
  const queue = withTimeout(new Mutex(), queueTimeoutMs, new StorageFailure('busy'));
  const open = (adapter.openTransactions ??= new Map<Id, Transaction>());
  const signal = CommitSignal.of(adapter);

  /** Payload ends a transaction that has ended before: there is nothing to do then. */
  const end = async (given: Id | Promise<Id>, how: 'commit' | 'rollback') => {
    const id = await given;
    const transaction = open.get(id);
    open.delete(id);
    if (!transaction) return false;
    try {
      await transaction[how]();
    } catch (error) {
      // Where nobody knows, both may be needed: what there was, and what there would be.
      if (toStorageFailure(error)?.kind !== 'uncertain') await follow(transaction, false);
      throw error;
    }
    await follow(transaction, how === 'commit');
    return true;
  };

  adapter.beginTransaction = async () => {
    const leaveQueue = await queue.acquire();
    try {
      const { id, commit, rollback } = await begin();
      const transaction: Transaction = {
        id,
        commit: () => commitWhole(transaction, { commit, rollback }).finally(leaveQueue),
        rollback: () => rollback().finally(leaveQueue),
      };
      open.set(id, transaction);
      return id;
    } catch (error) {
      leaveQueue();
      throw toCommitFailure(error);
    }
  };
  adapter.commitTransaction = async (id) => {
    if (await end(id, 'commit')) signal.emit();
  };
  // A refused write rolls back by rejecting; that is its purpose, not a failure.
  adapter.rollbackTransaction = async (id) => void (await end(id, 'rollback'));
}

/** The open transaction that a write belongs to. */
async function transactionOf(adapter: Adapter, { req }: WriteArgs) {
  const id = await req?.transactionID;
  return id ? adapter.openTransactions?.get(id) : undefined;
}

/**
 * What the store did not take of a transaction refuses all of it, whatever becomes of the error on its way; and what
 * was read in it before a write is read again after it.
 */
export function noteWrites(adapter: Adapter): void {
  for (const name of writes) {
    const write = adapter[name];
    adapter[name] = async (args) => {
      try {
        return await write.call(adapter, args);
      } catch (error) {
        const transaction = await transactionOf(adapter, args);
        // Something is missing in it.
        if (transaction) transaction.failure ??= toStorageFailure(error) ?? undefined;
        throw error;
      } finally {
        const transaction = await transactionOf(adapter, args);
        if (transaction) forgetRows(transaction, name, args);
      }
    };
  }
}

/**
 * A write outside of any transaction gets one of its own: it waits in the write queue, and is whole or not there.
 * @param toRefusal what an error of the database means to whoever wrote
 */
export function giveEachWriteATransaction(adapter: Adapter, toRefusal: (error: unknown) => unknown): void {
  noteWrites(adapter);
  for (const name of writes) {
    const write = adapter[name];
    adapter[name] = async (args) => {
      if (await transactionOf(adapter, args))
        return write.call(adapter, args).catch((error: unknown) => {
          throw toRefusal(error);
        });
      const id = await adapter.beginTransaction();
      if (id === null) throw new StorageFailure('failing');
      const req = Object.assign<object, { transactionID: Id }>(Object.create(args.req ?? null), {
        transactionID: id,
      });
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
