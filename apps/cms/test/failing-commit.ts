import { jest } from '@jest/globals';
import type { ClientSession } from 'mongodb';
import type { Payload } from 'payload';
import type { SqliteAdapter } from '../src/platform/database/sqlite-adapter';
import { mongoAdapterOf, type MongoAdapter } from '../src/platform/database/mongo-adapter';

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

/** Lets the database take no version of news any more but the first one of these. */
export async function withFailingVersions<Value>(
  payload: Payload,
  act: () => Promise<Value>,
): Promise<Value> {
  const mongodb = mongoAdapterOf(payload);
  let written = 0;
  const fail = () => {
    written += 1;
    if (written > 1) throw errorOf('no room', mongodb ? { code: 14031 } : { code: 'SQLITE_FULL' });
  };
  const spy = mongodb ? failVersionsOnMongodb(mongodb, fail) : failVersionsOnSqlite(payload, fail);
  try {
    return await act();
  } finally {
    spy.mockRestore();
  }
}

type Create = (...args: unknown[]) => Promise<unknown>;

function failVersionsOnMongodb({ versions }: MongoAdapter, fail: () => void) {
  const model = versions.news as unknown as { create: Create };
  const create = model.create.bind(model);
  return jest.spyOn(model, 'create').mockImplementation(async (...args) => {
    fail();
    return create(...args);
  });
}

function failVersionsOnSqlite(payload: Payload, fail: () => void) {
  const { client } = payload.db as unknown as SqliteAdapter;
  const begin = client.transaction.bind(client) as (mode?: string) => ReturnType<typeof client.transaction>;
  return jest.spyOn(client, 'transaction').mockImplementation(async (mode?: string) => {
    const transaction = await begin(mode);
    const execute = transaction.execute.bind(transaction);
    transaction.execute = async (...args: Parameters<typeof execute>) => {
      if (/insert into "_news_v" /.test((args[0] as { sql: string }).sql)) fail();
      return execute(...args);
    };
    return transaction;
  });
}
