import { MongoClient } from 'mongodb';
import { startMongodb } from '../scripts/lib/mongodb.mjs';
import { toOwnDatabase } from '../scripts/lib/own-database.mjs';
import { closeAtEnd, ending } from './ending';
import { openNewsroom } from './open-newsroom';
import { measureLoads } from './load';
import { measureDeskTimes } from './measure-desk';
import { listUrl, measureListTimes } from './measure-api';
import { measurePublishing } from './publish-to-visible';
import { say } from './say';
import { settings } from './settings';
import { signIn } from '@eyvan/test-kit';

/** What stands in for MongoDB is slow, and the rest of the run is worth keeping, whatever becomes of this part. */
const mongodbMaxMs = 10 * 60_000;

/** The server by its name: what only speaks MongoDB's protocol is never called MongoDB. */
const nameServer = (name: string): string => {
  if (name === 'MongoDB') return name;
  if (name === 'MONGODB_URL') return 'what MONGODB_URL names';
  return `${name} (stands in for MongoDB, and says nothing about its speed)`;
};

async function measureOn(server: string, databaseUrl?: string) {
  const { items, publications } = settings.databases;
  say(`${items} news items on ${server} …`);
  const newsroom = await openNewsroom({ databaseUrl });
  await newsroom.seed();
  await newsroom.generate(0, items);
  await newsroom.fillDesk(items);
  await newsroom.start();
  const listTimes = await measureListTimes(newsroom);
  const { apiList } = await measureLoads({ apiList: { url: listUrl(newsroom) } });
  const editor = await signIn(newsroom.cmsUrl, newsroom.editor);
  const deskTimes = await measureDeskTimes(newsroom, editor);
  const publishToVisible = await measurePublishing(newsroom, editor, publications);
  await newsroom.close();
  return { server, apiList, listTimes, deskTimes, publishToVisible };
}

/** A database of its own on a server that may have others; it goes with the run. */
async function openMongodb() {
  const server = await startMongodb();
  if (!server) return null;
  const stop = closeAtEnd(async () => void (await server.stop()));
  const url = toOwnDatabase(server.url, `eyvan-bench-${Date.now()}`);
  const client = new MongoClient(url);
  const drop = closeAtEnd(async () => {
    await client.db().dropDatabase();
    await client.close();
  });
  const close = async () => {
    await drop();
    await stop();
  };
  return { name: nameServer(server.name), url, close };
}

/** @throws Error when it takes too long; what still runs then ends with the run */
const withinTime = <Value>(act: Promise<Value>): Promise<Value> =>
  Promise.race([
    act,
    new Promise<never>((_, reject) => {
      const late = new Error(`It has not done within ${mongodbMaxMs / 60_000} minutes`);
      setTimeout(() => reject(late), mongodbMaxMs).unref();
    }),
  ]);

async function measureOnMongodb() {
  const mongodb = await openMongodb();
  if (!mongodb) throw new Error('There is no MONGODB_URL, no mongod, and nothing in its place');
  const measured = await withinTime(measureOn(mongodb.name, mongodb.url));
  await mongodb.close();
  return measured;
}

/** The same newsroom with the same content on SQLite and, where there is a server, on MongoDB: one after the other. */
export async function compareDatabases() {
  const on = [await measureOn('SQLite')];
  try {
    on.push(await measureOnMongodb());
  } catch (error) {
    // A run that is being ended has no results.
    if (ending.aborted) throw error;
    say(`Not measured beside SQLite: MongoDB. ${String(error)}`);
  }
  return { items: settings.databases.items, on };
}
