import type { Db } from 'mongodb';
import type { Payload } from 'payload';
import { RateLimiterMemory, RateLimiterMongo, type RateLimiterAbstract } from 'rate-limiter-flexible';
import { mongoAdapterOf } from './mongo-adapter';

const tableName = 'attempts';

/** So many times within so many seconds. */
interface Limit {
  points: number;
  duration: number;
}

/** Makes the indexes of what is counted in MongoDB; one of them has old rows thrown away. Twice does no harm. */
export async function prepareLimiters(db: Db): Promise<void> {
  const rows = db.collection(tableName);
  await rows.createIndex({ key: 1 }, { unique: true });
  await rows.createIndex({ expire: -1 }, { expireAfterSeconds: 0 });
}

/**
 * Counts attempts: in MongoDB, for all processes of the newsroom; on SQLite, which has one process, and while MongoDB
 * does not answer, in this process. Who is over the limit is refused without a question to the database.
 */
export function createLimiter(payload: Payload, keyPrefix: string, limit: Limit): RateLimiterAbstract {
  const inThisProcess = new RateLimiterMemory({ keyPrefix, ...limit });
  const mongodb = mongoAdapterOf(payload);
  if (!mongodb) return inThisProcess;
  return new RateLimiterMongo({
    ...limit,
    disableIndexesCreation: true,
    inMemoryBlockOnConsumed: limit.points + 1,
    insuranceLimiter: inThisProcess,
    keyPrefix,
    storeClient: mongodb.connection.db,
    tableName,
  });
}
