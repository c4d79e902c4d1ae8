import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { writeOnOwnConnection } from './write-on-own-connection';

const url = `file:${join(mkdtempSync(join(tmpdir(), 'eyvan-own-')), 'a.db')}`;
const open = () => drizzle({ connection: { url, concurrency: 1 } }).$client;
const [client, other] = [open(), open()];

beforeAll(async () => {
  await client.executeMultiple('pragma journal_mode = wal; create table words (word text)');
  writeOnOwnConnection(client, open(), 200);
});

const words = async () =>
  (await other.execute('select word from words order by word')).rows.map(({ word }) => word);

test('a writer waits for that of another process', async () => {
  const theirs = await other.transaction('write');
  const begun = client.transaction('write');
  await theirs.execute(`insert into words values ('a')`);
  await theirs.commit();
  const ours = await begun;
  await ours.execute(`insert into words values ('b')`);
  await ours.commit();
  expect(await words()).toEqual(['a', 'b']);
});

test('one that waited in vain is refused; the next can begin, and commit', async () => {
  const theirs = await other.transaction('write');
  await expect(client.transaction('write')).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
  await theirs.rollback();
  const ours = await client.transaction('write');
  await ours.execute(`insert into words values ('c')`);
  await ours.commit();
  expect(await words()).toEqual(['a', 'b', 'c']);
});

test('who reads does not wait', async () => {
  const theirs = await other.transaction('write');
  const reading = await client.transaction('read');
  expect((await reading.execute('select count(*) as n from words')).rows[0]!.n).toBe(3);
  reading.close();
  await theirs.rollback();
});
