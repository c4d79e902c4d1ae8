import { jest } from '@jest/globals';
import type { ClientSession } from 'mongodb';
import type { Payload } from 'payload';
import type { SqliteAdapter } from '../src/database/begin-sqlite';
import { mongoAdapterOf, type MongoAdapter } from '../src/database/mongo-adapter';

type Fault = (commit: () => Promise<void>) => Promise<void>;

const errorOf = (message: string, facts: object) => Object.assign(new Error(message), facts);

/** A disk that has no room for the commit, as each of the two databases says it. */
export const fullDisk = (payload: Payload): Fault => {
  const facts = mongoAdapterOf(payload)
    ? { code: 14031, codeName: 'OutOfDiskSpace' }
    : { code: 'SQLITE_FULL' };
  return () => Promise.reject(errorOf('database or disk is full', facts));
};

/** A disk that answers with an error. */
export const brokenDisk = (payload: Payload): Fault => {
  const facts = mongoAdapterOf(payload)
    ? { code: 8 }
    : { code: 'SQLITE_IOERR', extendedCode: 'SQLITE_IOERR_FSYNC' };
  return () => Promise.reject(errorOf('disk I/O error', facts));
};

/** An answer of MongoDB that was lost after the commit, or before it. */
export const lostAnswer =
  (isCommitted: boolean): Fault =>
  async (commit) => {
    if (isCommitted) await commit();
    throw errorOf('connection closed', {
      name: 'MongoNetworkError',
      hasErrorLabel: (label: string) => label === 'UnknownTransactionCommitResult',
    });
  };

function failOnMongodb({ connection }: MongoAdapter, fault: Fault, times: number) {
  const sessions = Object.getPrototypeOf(connection.getClient().startSession()) as ClientSession;
  const { commitTransaction } = sessions;
  let left = times;
  return jest.spyOn(sessions, 'commitTransaction').mockImplementation(async function (this: ClientSession) {
    if (left-- <= 0) return commitTransaction.call(this);
    await fault(() => commitTransaction.call(this));
    return undefined as never;
  });
}

function failOnSqlite({ client }: SqliteAdapter, fault: Fault, times: number) {
  const begin = client.transaction.bind(client) as (mode?: string) => ReturnType<typeof client.transaction>;
  let left = times;
  return jest.spyOn(client, 'transaction').mockImplementation(async (mode?: string) => {
    const transaction = await begin(mode);
    const commit = transaction.commit.bind(transaction);
    transaction.commit = () => (left-- > 0 ? fault(commit) : commit());
    return transaction;
  });
}

/** Lets the next commits fail: the only thing that is not real here, as no disk breaks when it is asked to. */
export async function withFailingCommits<Value>(
  payload: Payload,
  fault: Fault,
  act: () => Promise<Value>,
  times = Infinity,
): Promise<Value> {
  const mongodb = mongoAdapterOf(payload);
  const spy = mongodb
    ? failOnMongodb(mongodb, fault, times)
    : failOnSqlite(payload.db as unknown as SqliteAdapter, fault, times);
  try {
    return await act();
  } finally {
    spy.mockRestore();
  }
}
