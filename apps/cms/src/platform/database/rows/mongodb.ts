import type { ClientSession, Collection, Db, Document } from 'mongodb';
import type { Payload } from 'payload';
import { markSwap, unmarkSwap } from '../half-restored';
import { inTransaction } from '../in-transaction';
import type { MongoAdapter } from '../mongo-adapter';
import { withWriteLease } from '../mongodb';
import { DatabaseRefusal } from '../refusal';
import type { Row } from './map-fields';
import type { Replacement, Snapshot } from './row-access';
import type { Table } from './table';
import { toMongodb, toRow } from './to-row';

const batchSize = 500;

function modelOf({ collections, globals, versions }: MongoAdapter, table: Table) {
  // All globals lie in one collection, each with its name beside it.
  if (table.global !== null) return globals;
  return (table.isVersions ? versions : collections)[table.slug]!;
}

const collectionOf = (adapter: MongoAdapter, table: Table): Collection<Document> =>
  adapter.connection.db.collection(modelOf(adapter, table).collection.collectionName);

/** Payload's adapter drops a session that is in no transaction, so that this reads without it. */
async function* readRows(
  collection: Collection<Document>,
  table: Table,
  session?: ClientSession,
): AsyncGenerator<Row> {
  const cursor = collection.find(table.global === null ? {} : { globalType: table.global }, {
    batchSize,
    session,
    sort: { _id: 1 },
  });
  for await (const { _id, ...stored } of cursor) yield toRow(table, { ...stored, id: String(_id) });
}

/**
 * A session whose reads all see one moment. A snapshot session may last for five minutes
 * (`minSnapshotHistoryWindowInSeconds`); where the server does not know them, a transaction that only reads: one
 * minute (`transactionLifetimeLimitSeconds`). Neither takes the lease to write.
 */
async function startSnapshot({ connection }: MongoAdapter): Promise<ClientSession> {
  const client = connection.getClient();
  const read = (session: ClientSession) => connection.db.collection('leases').findOne({}, { session });
  const snapshot = client.startSession({ snapshot: true });
  await read(snapshot);
  // The server says which moment it is; one that ignores the question says nothing.
  if ('snapshotTime' in snapshot && snapshot.snapshotTime) return snapshot;
  await snapshot.endSession();
  const session = client.startSession();
  session.startTransaction({ readConcern: { level: 'snapshot' } });
  await read(session);
  return session;
}

/** @throws DatabaseRefusal where the server has no snapshots */
export async function openMongodbSnapshot(adapter: MongoAdapter): Promise<Snapshot> {
  if (!adapter.hasTransactions)
    throw new DatabaseRefusal('stands alone, and cannot be read as of one moment: make it a replica set');
  const session = await startSnapshot(adapter);
  return {
    read: (table) => readRows(collectionOf(adapter, table), table, session),
    close: () => session.endSession(),
  };
}

/** Makes an empty collection with the indexes of another one. */
async function makeLike(db: Db, name: string, model: Collection<Document>): Promise<void> {
  await db.collection(name).drop();
  await db.createCollection(name);
  const isThere = (await db.listCollections({ name: model.collectionName }).toArray()).length > 0;
  const indexes: Document[] = isThere ? await model.listIndexes().toArray() : [];
  for (const { key, v: _version, ns: _ns, ...options } of indexes)
    if (options.name !== '_id_') await db.collection(name).createIndex(key, options);
}

async function fill(collection: Collection<Document>, table: Table, rows: AsyncIterable<Row>) {
  let batch: Document[] = [];
  const flush = async () => {
    if (batch.length > 0) await collection.insertMany(batch, { ordered: false });
    batch = [];
  };
  for await (const row of rows) {
    const { id, ...stored } = toMongodb(table, row);
    const ofGlobal = table.global === null ? {} : { globalType: table.global };
    batch.push(table.hasTextId ? { _id: id, ...stored } : { ...stored, ...ofGlobal });
    if (batch.length >= batchSize) await flush();
  }
  await flush();
}

/**
 * Fills collections beside those of the newsroom, which take their places when all is there: a transaction of this
 * size is more than MongoDB takes. The moment of the change is under a mark (half-restored.ts).
 */
export async function beginMongodbReplacement(
  payload: Payload,
  adapter: MongoAdapter,
  tables: Table[],
): Promise<Replacement> {
  const { db } = adapter.connection;
  const placeOf = (table: Table) => collectionOf(adapter, table).collectionName;
  const besides = (table: Table) => `restoring-${placeOf(table)}`;
  const dropAll = async () => {
    for (const table of tables) await db.collection(besides(table)).drop();
  };
  return {
    isStrict: false,
    readOld: (table) => readRows(collectionOf(adapter, table), table),
    clear: async () => {
      for (const table of tables) await makeLike(db, besides(table), collectionOf(adapter, table));
    },
    write: (table, rows) => fill(db.collection(besides(table)), table, rows),
    read: (table) => readRows(db.collection(besides(table)), table),
    finish: async (act) => {
      await markSwap(db);
      await withWriteLease(adapter, async () => {
        for (const table of tables)
          await db.collection(besides(table)).rename(placeOf(table), { dropTarget: true });
      });
      await inTransaction(payload, act);
      await unmarkSwap(db);
    },
    giveUp: dropAll,
  };
}
