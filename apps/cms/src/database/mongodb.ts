import { randomUUID } from 'node:crypto';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import type { Connection } from 'mongoose';
import type { ClientSession } from 'mongodb';
import type { DatabaseAdapterObj, Payload } from 'payload';
import { askMongodb } from './ask-mongodb';
import { createHolder, Leases } from './leases';
import { queueTransactions, type Adapter, type Id, type TurnKeeper } from './turns';

/** A writer that died gives its turn to another process after this time; one that lives renews it. */
const turnMs = 10_000;
/** Nothing is committed by a writer whose turn may end while the commit is under way. */
const commitMarginMs = 3_000;
const turnTimeoutMs = 20_000;
const askAgainMs = { min: 2, max: 25 };

type MongoAdapter = Adapter & {
  connection: Connection;
  connectOptions: Record<string, unknown>;
  connect: (options?: { hotReload: boolean }) => Promise<void>;
  sessions: Record<Id, ClientSession>;
  leases?: Leases;
  hasTransactions?: boolean;
};

/** The leases of a newsroom on MongoDB; null on SQLite, where one process does everything. */
export const leasesOf = (payload: Payload): Leases | null =>
  (payload.db as unknown as MongoAdapter).leases ?? null;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The turn to write, among all processes of the newsroom. */
class WriterTurn {
  private readonly holder = createHolder();
  private heldUntil = 0;
  private renewal: NodeJS.Timeout | undefined;

  constructor(private readonly leases: Leases) {}

  private async hold(): Promise<boolean> {
    const asked = performance.now();
    const isHeld = await this.leases.hold('writer', this.holder, turnMs);
    if (isHeld) this.heldUntil = asked + turnMs;
    return isHeld;
  }

  async acquire(): Promise<void> {
    const deadline = performance.now() + turnTimeoutMs;
    while (!(await this.hold())) {
      if (performance.now() > deadline)
        throw new Error('The database is busy: a writer of another process has not ended in time');
      await pause(askAgainMs.min + Math.random() * (askAgainMs.max - askAgainMs.min));
    }
    this.renewal = setInterval(() => void this.hold().catch(() => undefined), turnMs / 3);
    this.renewal.unref();
  }

  check(): void {
    if (performance.now() > this.heldUntil - commitMarginMs)
      throw new Error('The turn to write was lost: the database did not answer in time');
  }

  async release(): Promise<void> {
    clearInterval(this.renewal);
    await this.leases.drop('writer', this.holder);
  }
}

/** Does something while no other writer of the newsroom writes, and outside of any transaction. */
export async function inWriterTurn(payload: Payload, act: () => Promise<void>): Promise<void> {
  const turn = new WriterTurn(leasesOf(payload)!);
  await turn.acquire();
  try {
    await act();
  } finally {
    await turn.release();
  }
}

/** Puts the queue before a database that is connected. */
function takeTurns(adapter: MongoAdapter): void {
  let turn: WriterTurn | null = null;
  const begin = adapter.beginTransaction;
  const open = async () => {
    // A server alone has no transactions: writers wait for each other all the same.
    if (!adapter.hasTransactions) return randomUUID();
    const id = (await begin.call(adapter)) as Id;
    // A transaction sees what was there at its first read: it comes after the turn was given, and alone.
    await adapter.connection.db!.collection('leases').findOne({}, { session: adapter.sessions[id]! });
    return id;
  };
  const keeper: TurnKeeper = {
    begin: async () => {
      turn ??= new WriterTurn(adapter.leases!);
      await turn.acquire();
      try {
        return { id: await open(), release: () => turn!.release() };
      } catch (error) {
        await turn.release();
        throw error;
      }
    },
    check: () => turn!.check(),
  };
  // A write outside of transactions needs none here: it is one document, whole or not there. Payload even counts on
  // it: within a transaction it takes locks of documents away outside of it, which would wait for itself.
  queueTransactions(adapter, keeper);
}

const safely = {
  readConcernLevel: 'majority',
  retryReads: true,
  retryWrites: true,
  w: 'majority',
} as const;

/**
 * MongoDB, as a replica set, for a newsroom of several processes. Transactions wait for each other as they do on
 * SQLite: what is published is read from several documents, and two that change them at once would each miss the
 * other (decision 0015).
 */
export function createMongodb(url: string, { isAloneAllowed }: { isAloneAllowed: boolean }) {
  const base = mongooseAdapter({
    url,
    ensureIndexes: true,
    transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
  }) as unknown as DatabaseAdapterObj;
  return {
    ...base,
    init: ({ payload }: { payload: Payload }) => {
      const adapter = base.init({ payload }) as unknown as MongoAdapter;
      const { connect } = adapter;
      takeTurns(adapter);
      const { beginTransaction } = adapter;
      adapter.connect = async (options) => {
        const { replicaSet, hasTransactions } = await askMongodb(url, isAloneAllowed);
        adapter.connectOptions = { ...safely, ...(replicaSet ? { replicaSet } : {}) };
        await connect.call(adapter, options);
        adapter.leases = new Leases(adapter.connection.db as never);
        await adapter.leases.prepare();
        adapter.hasTransactions = hasTransactions;
        // Payload takes it away where an address names no replica set.
        adapter.beginTransaction = beginTransaction;
      };
      return adapter;
    },
  } as unknown as DatabaseAdapterObj;
}
