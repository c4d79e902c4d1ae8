import type { Db } from 'mongodb';
import type { Payload } from 'payload';
import { mongoAdapterOf } from './mongo-adapter';
import { DatabaseRefusal } from './refusal';

const _id = 'swap';
const marks = (db: Db) => db.collection<{ _id: string; since: Date }>('restores');

/** From here on some rows may be the restored ones and some the old ones. */
export async function markSwap(db: Db): Promise<void> {
  await marks(db).updateOne({ _id }, { $set: { since: new Date() } }, { upsert: true });
}

export async function unmarkSwap(db: Db): Promise<void> {
  await marks(db).deleteOne({ _id });
}

/** Whether a restore was cut off while it put new rows in the place of old ones. Never on SQLite, where that is one step. */
export async function isHalfRestored(payload: Payload): Promise<boolean> {
  const adapter = mongoAdapterOf(payload);
  return adapter !== null && (await marks(adapter.connection.db).findOne({ _id })) !== null;
}

/** @throws DatabaseRefusal where a restore was cut off */
export async function refuseHalfRestored(payload: Payload): Promise<void> {
  if (await isHalfRestored(payload))
    throw new DatabaseRefusal(
      'holds half of a restore, which was cut off: run it again (npm run restore -- FILE --replace)',
    );
}
