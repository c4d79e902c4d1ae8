import { randomUUID } from 'node:crypto';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj, Payload } from 'payload';
import { askMongodb } from './ask-mongodb';
import { forgetDeleted } from './forget-deleted';
import { Leases } from './leases';
import { mongoAdapterOf, type MongoAdapter } from './mongo-adapter';
import { noteFailedWrites, queueTransactions, type Transaction } from './turns';
import { WriterTurn } from './writer-turn';

/** The leases of a newsroom on MongoDB; null on SQLite, where one process does everything. */
export const leasesOf = (payload: Payload): Leases | null => mongoAdapterOf(payload)?.leases ?? null;

/** Does something that no transaction takes, while no other writer of the newsroom writes. */
export async function inWriterTurn(
  { connection, leases }: MongoAdapter,
  act: () => Promise<void>,
): Promise<void> {
  const turn = new WriterTurn(connection.getClient(), leases!);
  await turn.acquire();
  try {
    await act();
  } finally {
    await turn.release();
  }
}

/** One transaction of the writer's session, which Payload's adapter finds by its id. */
async function beginInTurn(adapter: MongoAdapter, turn: WriterTurn): Promise<Transaction> {
  const id = randomUUID();
  const end = async (act: () => Promise<void>) => {
    delete adapter.sessions[id];
    try {
      await act();
    } finally {
      await turn.release();
    }
  };
  await turn.acquire();
  try {
    const session = turn.begin();
    adapter.sessions[id] = session;
    // A transaction sees what was there at its first read: it comes after the turn was given, and alone.
    await adapter.connection.db.collection('leases').findOne({}, { session });
  } catch (error) {
    await end(() => turn.rollback());
    throw error;
  }
  return { id, commit: () => end(() => turn.commit()), rollback: () => end(() => turn.rollback()) };
}

/** A server alone has no transactions: its one process lets writers wait for each other all the same. */
const beginWithoutTransaction = (): Promise<Transaction> => {
  const nothing = () => Promise.resolve();
  return Promise.resolve({ id: randomUUID(), commit: nothing, rollback: nothing });
};

const safely = {
  readConcernLevel: 'majority',
  retryReads: true,
  retryWrites: true,
  // Long enough for a replica set to choose another primary, and no more than that does a request wait.
  serverSelectionTimeoutMS: 10_000,
  w: 'majority',
};

/**
 * MongoDB, as a replica set, for a newsroom of several processes. Transactions wait for each other as they do on
 * SQLite: what is published is read from several documents, and two that change them at once would each miss the
 * other (decision 0015). A write outside of transactions needs none: it is one document, whole or not there. Payload
 * even counts on that: within a transaction it takes locks of documents away outside of it.
 */
export function createMongodb(
  url: string,
  { isAloneAllowed }: { isAloneAllowed: boolean },
): DatabaseAdapterObj {
  const base = mongooseAdapter({
    url,
    ensureIndexes: true,
    // Rows of the same key would be sorted by when they were made, and with that every list without its index.
    disableFallbackSort: true,
  }) as unknown as DatabaseAdapterObj;
  const init = ({ payload }: { payload: Payload }) => {
    const adapter = base.init({ payload }) as unknown as MongoAdapter;
    const { connect } = adapter;
    forgetDeleted(adapter, payload);
    noteFailedWrites(adapter);
    adapter.connect = async (options) => {
      const { replicaSet, hasTransactions } = await askMongodb(url, isAloneAllowed);
      adapter.connectOptions = { ...safely, ...(replicaSet ? { replicaSet } : {}) };
      await connect.call(adapter, options);
      adapter.leases = new Leases(adapter.connection.db);
      await adapter.leases.prepare();
      adapter.hasTransactions = hasTransactions;
      const turn = new WriterTurn(adapter.connection.getClient(), adapter.leases);
      // After Payload's own way to connect, which takes transactions away where an address names no replica set.
      queueTransactions(
        adapter,
        hasTransactions ? () => beginInTurn(adapter, turn) : beginWithoutTransaction,
      );
    };
    return adapter;
  };
  return { ...base, init } as unknown as DatabaseAdapterObj;
}
