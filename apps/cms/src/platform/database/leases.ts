import type { Collection, Db } from 'mongodb';

interface LeaseRow {
  _id: string;
  holder: string | null;
  /** Milliseconds since 1970, by the database's clock. */
  until: number;
  lostBy?: string | null;
}

/** What came of asking for a lease. */
export interface Hold {
  isHeld: boolean;
  /** Who had it last, and did not give it back in time. */
  lostBy: string | null;
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
      await this.rows.updateOne({ _id }, { $setOnInsert: { holder: null, until: 0 } }, { upsert: true });
  }

  /** Takes the lease where it is free, or renews it: `holder` has it then, for `forMs` from now. */
  async hold(name: LeaseName, holder: string, forMs: number): Promise<Hold> {
    const isOurs = { $eq: ['$holder', holder] };
    const now = { $toLong: '$$NOW' };
    const isFree = { $lte: ['$until', now] };
    const takes = { $or: [isOurs, isFree] };
    // Decided within the change, and so on what the row says at that moment.
    const row = await this.rows.findOneAndUpdate(
      { _id: name },
      [
        {
          $set: {
            holder: { $cond: [takes, holder, '$holder'] },
            until: { $cond: [takes, { $add: [now, forMs] }, '$until'] },
            lostBy: { $cond: [{ $and: [isFree, { $not: [isOurs] }] }, '$holder', null] },
          },
        },
      ],
      { returnDocument: 'after' },
    );
    const isHeld = row?.holder === holder;
    return { isHeld, lostBy: isHeld ? (row.lostBy ?? null) : null };
  }

  /** What the database's clock says. */
  async now(): Promise<Date> {
    const row = await this.rows.findOneAndUpdate(
      { _id: 'clock' },
      [{ $set: { until: { $toLong: '$$NOW' } } }],
      { returnDocument: 'after', upsert: true },
    );
    return row ? new Date(Number(row.until)) : new Date();
  }

  /** A write that changes nothing for anybody: whether the database takes any. */
  async touch(): Promise<void> {
    await this.rows.updateOne({ _id: 'touched' }, { $currentDate: { at: true } }, { upsert: true });
  }

  async drop(name: LeaseName, holder: string): Promise<void> {
    await this.rows.updateOne({ _id: name, holder }, { $set: { holder: null, until: 0 } });
  }
}
