import { randomUUID } from 'node:crypto';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj, Payload } from 'payload';
import { askMongodb } from './ask-mongodb';
import { forgetDeleted } from './forget-deleted';
import { Leases } from './leases';
import { mongoAdapterOf, toMongoAdapter, type MongoAdapter } from './mongo-adapter';
import { noteWrites, queueTransactions, type Transaction } from './transactions';
import { WriteLease } from './write-lease';

/** The leases of a newsroom on MongoDB; null on SQLite, where one process does everything. */
export const leasesOf = (payload: Payload): Leases | null => mongoAdapterOf(payload)?.leases ?? null;

/** Does something that no transaction takes, while no other writer of the newsroom writes. */
export async function withWriteLease(
  { connection, leases }: MongoAdapter,
  act: () => Promise<void>,
): Promise<void> {
  const lease = new WriteLease(connection.getClient(), leases!);
  await lease.acquire();
  try {
    await act();
  } finally {
    await lease.release();
  }
}

/** One transaction of the writer's session, which Payload's adapter finds by its id. */
async function beginUnderLease(adapter: MongoAdapter, lease: WriteLease): Promise<Transaction> {
  const id = randomUUID();
  const end = async (act: () => Promise<void>) => {
    delete adapter.sessions[id];
    try {
      await act();
    } finally {
      await lease.release();
    }
  };
  await lease.acquire();
  try {
    const session = lease.begin();
    adapter.sessions[id] = session;
    // A transaction sees what was there at its first read: it comes after the lease was given, and alone.
    await adapter.connection.db.collection('leases').findOne({}, { session });
  } catch (error) {
    await end(() => lease.rollback());
    throw error;
  }
  return { id, commit: () => end(() => lease.commit()), rollback: () => end(() => lease.rollback()) };
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
  });
  const init: DatabaseAdapterObj['init'] = ({ payload }) => {
    const own = base.init({ payload });
    const adapter = toMongoAdapter(own);
    const { connect } = adapter;
    forgetDeleted(adapter, payload);
    noteWrites(adapter);
    adapter.connect = async (options) => {
      const { replicaSet, hasTransactions } = await askMongodb(url, isAloneAllowed);
      adapter.connectOptions = { ...safely, ...(replicaSet ? { replicaSet } : {}) };
      await connect.call(adapter, options);
      adapter.leases = new Leases(adapter.connection.db);
      await adapter.leases.prepare();
      adapter.hasTransactions = hasTransactions;
      const lease = new WriteLease(adapter.connection.getClient(), adapter.leases);
      // After Payload's own way to connect, which takes transactions away where an address names no replica set.
      queueTransactions(
        adapter,
        hasTransactions ? () => beginUnderLease(adapter, lease) : beginWithoutTransaction,
      );
    };
    return own;
  };
  return { ...base, init };
}
