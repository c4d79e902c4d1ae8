import { randomUUID } from 'node:crypto';
import type { Collection, Db } from 'mongodb';

interface LeaseRow {
  _id: string;
  holder: string | null;
  until: Date;
}

/** Leases that processes of one newsroom ask each other for, in MongoDB. */
export type LeaseName = 'writer' | 'worker';

/**
 * Rights that one process of several has for a while: who holds one renews it, and from one that died it passes to
 * another when its time is over. All times are the database's, so that clocks of machines need not agree.
 */
export class Leases {
  private readonly rows: Collection<LeaseRow>;

  constructor(db: Db) {
    this.rows = db.collection<LeaseRow>('leases');
  }

  /** Makes the rows that `hold` changes. Twice does no harm. */
  async prepare(): Promise<void> {
    for (const _id of ['writer', 'worker'] satisfies LeaseName[])
      await this.rows.updateOne(
        { _id },
        { $setOnInsert: { holder: null, until: new Date(0) } },
        { upsert: true },
      );
  }

  /** Takes the lease where it is free, or renews it. @returns whether `holder` has it now, for `forMs` from now */
  async hold(name: LeaseName, holder: string, forMs: number): Promise<boolean> {
    const isFree = { $expr: { $lte: ['$until', '$$NOW'] } };
    const { matchedCount } = await this.rows.updateOne({ _id: name, $or: [{ holder }, isFree] }, [
      { $set: { holder, until: { $add: ['$$NOW', forMs] } } },
    ]);
    return matchedCount === 1;
  }

  async drop(name: LeaseName, holder: string): Promise<void> {
    await this.rows.updateOne({ _id: name, holder }, { $set: { holder: null, until: new Date(0) } });
  }
}

/** A name under which to hold a lease. */
export const createHolder = (): string => randomUUID();
