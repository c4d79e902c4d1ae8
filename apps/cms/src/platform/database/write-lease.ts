import { UUID, type ClientSession, type MongoClient, type TransactionOptions } from 'mongodb';
import type { Leases } from './leases';
import { hasLabel, StorageFailure } from './storage-failure';

/** The lease of a writer that died passes to another process after this time; one that lives renews it. */
const leaseMs = 5_000;
/** Nothing is committed by a writer whose lease may end while the commit is under way. */
const commitMarginMs = 1_500;
const patienceMs = 20_000;
const askAgainMs = { min: 2, max: 25 };

const transactionOptions: TransactionOptions = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority' },
};

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The lease to write, which one process of the newsroom holds at a time, in the name of the one session that all
 * transactions of this process run in. Whoever gets the lease of a process that died ends that session, and with it
 * the transaction that would hold what it had written for a minute more.
 */
export class WriteLease {
  private readonly session: ClientSession;
  private readonly name: string;
  private heldUntil = 0;
  private renewal: NodeJS.Timeout | undefined;
  private renewing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly client: MongoClient,
    private readonly leases: Leases,
  ) {
    this.session = client.startSession();
    this.name = new UUID(this.session.id!.id.buffer).toHexString();
  }

  private async hold(): Promise<boolean> {
    const asked = performance.now();
    const { isHeld, lostBy } = await this.leases.hold('writer', this.name, leaseMs);
    if (isHeld) this.heldUntil = asked + leaseMs;
    if (lostBy) await this.client.db().command({ killSessions: [{ id: new UUID(lostBy) }] });
    return isHeld;
  }

  /** Waits for the lease. @throws StorageFailure after 20 s */
  async acquire(): Promise<void> {
    const deadline = performance.now() + patienceMs;
    while (!(await this.hold())) {
      if (performance.now() > deadline) throw new StorageFailure('busy');
      await pause(askAgainMs.min + Math.random() * (askAgainMs.max - askAgainMs.min));
    }
    // A renewal that fails is noticed by `commit`.
    this.renewal = setInterval(() => {
      this.renewing = this.hold().catch(() => undefined);
    }, leaseMs / 3);
    this.renewal.unref();
  }

  /** Opens a transaction under the lease. */
  begin(): ClientSession {
    this.session.startTransaction(transactionOptions);
    return this.session;
  }

  /** @throws Error where the lease was lost meanwhile: nothing is committed then */
  async commit(): Promise<void> {
    try {
      if (performance.now() > this.heldUntil - commitMarginMs)
        throw new Error('The lease to write was lost: the database did not answer in time');
      await this.commitUntilKnown();
    } catch (error) {
      // That it could not be taken back either is not what went wrong.
      await this.rollback().catch(() => undefined);
      throw error;
    }
  }

  /**
   * Where nobody knows whether it was committed, as the answer was lost, asks for the same commit again: the server
   * does it once. After the lease somebody else may write, and so it is left open then.
   */
  private async commitUntilKnown(): Promise<void> {
    const deadline = this.heldUntil - commitMarginMs;
    for (;;) {
      try {
        return await this.session.commitTransaction();
      } catch (error) {
        const isUnknown = hasLabel(error, 'UnknownTransactionCommitResult');
        if (!isUnknown || performance.now() > deadline) throw error;
        await pause(askAgainMs.max);
      }
    }
  }

  async rollback(): Promise<void> {
    if (this.session.inTransaction()) await this.session.abortTransaction();
  }

  /** Gives the lease back. */
  async release(): Promise<void> {
    clearInterval(this.renewal);
    // One that is under way would take the lease once more after it was given back.
    await this.renewing;
    // What was committed stays so where this fails: it then passes on when its time is over.
    await this.leases.drop('writer', this.name).catch(() => undefined);
  }
}
