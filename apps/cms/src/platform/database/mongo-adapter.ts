import type { ClientSession, Collection, Db, Document, MongoClient } from 'mongodb';
import type { BaseDatabaseAdapter } from 'payload';
import type { Leases } from './leases';
import type { Adapter, Id } from './transactions';

type Model = { collection: Collection<Document> };
type Models = Record<string, Model | undefined>;

/** What we use of Payload's adapter for MongoDB, and what we add to it when it has connected. */
export type MongoAdapter = Omit<Adapter, 'deleteOne'> & {
  deleteOne: BaseDatabaseAdapter['deleteOne'];
  connection: { db: Db; getClient: () => MongoClient };
  connectOptions: Record<string, unknown>;
  connect: (options?: { hotReload: boolean }) => Promise<void>;
  collections: Models;
  versions: Models;
  globals: Model;
  sessions: Record<Id, ClientSession | undefined>;
  leases?: Leases;
  /** Whether the server has transactions, and so moments at which it can be read. */
  hasTransactions?: boolean;
};

const isMongoAdapter = (adapter: { name: string }): adapter is MongoAdapter => adapter.name === 'mongoose';

/** Payload's adapter for MongoDB, as what we use of it. @throws Error for that of another database */
export function toMongoAdapter(adapter: { name: string }): MongoAdapter {
  if (!isMongoAdapter(adapter)) throw new Error(`This is the adapter of ${adapter.name}, not of MongoDB`);
  return adapter;
}

/** The adapter of a newsroom on MongoDB; null on SQLite. */
export const mongoAdapterOf = ({ db }: { db: { name: string } }): MongoAdapter | null =>
  isMongoAdapter(db) ? db : null;
