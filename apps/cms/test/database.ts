import { MongoClient } from 'mongodb';

/** Whether this run of the tests is the one on MongoDB, or on what stands in for it. */
export const isOnMongodb = process.env.DATABASE_URL!.startsWith('mongodb');

/** Throws a database away, where throwing its folder away does not; by a client of its own, as its newsroom may be closed. */
export async function dropDatabase(url: string): Promise<void> {
  if (!url.startsWith('mongodb')) return;
  const client = new MongoClient(url);
  await client.db().dropDatabase();
  await client.close();
}
