import type { ClientSession, Collection, Db, Document, MongoClient } from 'mongodb';
import type { Payload } from 'payload';
import type { Leases } from './leases';
import type { Adapter, Id } from './turns';

type Models = Record<string, { collection: Collection<Document> } | undefined>;

/** What we use of Payload's adapter for MongoDB, and what we add to it when it has connected. */
export type MongoAdapter = Adapter & {
  connection: { db: Db; getClient: () => MongoClient };
  connectOptions: Record<string, unknown>;
  connect: (options?: { hotReload: boolean }) => Promise<void>;
  collections: Models;
  versions: Models;
  sessions: Record<Id, ClientSession | undefined>;
  leases?: Leases;
  /** Whether the server has transactions, and so moments at which it can be read. */
  hasTransactions?: boolean;
};

/** The adapter of a newsroom on MongoDB; null on SQLite. */
export const mongoAdapterOf = ({ db }: Payload): MongoAdapter | null =>
  db.name === 'mongoose' ? (db as unknown as MongoAdapter) : null;
