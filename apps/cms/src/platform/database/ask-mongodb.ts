import { MongoClient } from 'mongodb';
import { z } from 'zod';
import { messageOf } from '../errors/read-error';
import { isRecord } from '../input/is-record';
import { DatabaseRefusal } from './refusal';

/** The oldest release of MongoDB that is still kept, and that all we ask of it is known to work on. */
const versionMin = '7.0';
/** With what a start takes besides, well within the 15 s in which it must have failed. */
const patienceMs = 5_000;

const isBelow = (version: string, floor: string) => version.localeCompare(floor, 'en', { numeric: true }) < 0;

/** The address without what stands before the `@`, as logs may have it. */
const toPlace = (url: string) => url.replace(/\/\/[^/@]*@/, '//').replace(/\?.*$/, '');

function toLine(error: unknown, place: string): string {
  const { code, name } = isRecord(error) ? error : {};
  const reason = messageOf(error).split('\n')[0]!;
  if (code === 18) return `${place} does not know this user or password (${reason})`;
  if (code === 13) return `${place} does not let this user read and write (${reason})`;
  if (name === 'MongoServerSelectionError') return `${place} cannot be reached (${reason})`;
  return `${place} cannot be used (${reason})`;
}

/** A write that is taken back: what a user may not do shows before anything has been made. */
async function tryTransaction(client: MongoClient): Promise<void> {
  const session = client.startSession();
  try {
    session.startTransaction({ writeConcern: { w: 'majority' } });
    const leases = client.db().collection<{ _id: string }>('leases');
    await leases.insertOne({ _id: `probe-${process.pid}-${Date.now()}` }, { session });
    await session.abortTransaction();
  } finally {
    await session.endSession();
  }
}

export interface MongoServer {
  /** The replica set's name; null for a router of shards, which has transactions too, and for a server alone. */
  replicaSet: string | null;
  hasTransactions: boolean;
}

/** What is read of the server's answers: https://www.mongodb.com/docs/manual/reference/command/hello/ and …/buildInfo/ */
const helloAnswer = z.object({ setName: z.string().nullish(), msg: z.string().nullish() });
const buildInfo = z.object({ version: z.string() });

async function ask(client: MongoClient, place: string, isAloneAllowed: boolean): Promise<MongoServer> {
  const admin = client.db().admin();
  const hello = helloAnswer.parse(await admin.command({ hello: 1 }));
  const { version } = buildInfo.parse(await admin.command({ buildInfo: 1 }));
  if (isBelow(version, versionMin))
    throw new DatabaseRefusal(`${place} is version ${version}; this newsroom needs ${versionMin} or newer`);
  const hasTransactions = Boolean(hello.setName) || hello.msg === 'isdbgrid';
  if (hasTransactions) await tryTransaction(client);
  else if (!isAloneAllowed)
    throw new DatabaseRefusal(
      `${place} is no replica set, and has no transactions: a change could be stored in half. ` +
        'Make it a replica set (one member will do), or set ALLOW_STANDALONE_MONGODB=1 to accept that',
    );
  return { replicaSet: hello.setName ?? null, hasTransactions };
}

/**
 * Asks a MongoDB, before anything is made in it, whether it can hold a newsroom: reached, let in, new enough,
 * transactions, allowed to write.
 * @throws DatabaseRefusal with one line that says what is wrong, without the password
 */
export async function askMongodb(url: string, isAloneAllowed: boolean): Promise<MongoServer> {
  const place = toPlace(url);
  let client: MongoClient | undefined;
  try {
    client = new MongoClient(url, { serverSelectionTimeoutMS: patienceMs, connectTimeoutMS: patienceMs });
    await client.connect();
    return await ask(client, place, isAloneAllowed);
  } catch (error) {
    if (error instanceof DatabaseRefusal) throw error;
    throw new DatabaseRefusal(toLine(error, place));
  } finally {
    await client?.close();
  }
}
