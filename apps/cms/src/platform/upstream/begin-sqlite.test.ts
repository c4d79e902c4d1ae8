import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { beginSqlite } from './begin-sqlite';

const url = `file:${join(mkdtempSync(join(tmpdir(), 'eyvan-begin-')), 'a.db')}`;
const adapter = { drizzle: drizzle({ connection: { url } }), sessions: {} };
const { $client: client } = adapter.drizzle;

beforeAll(async () => {
  await client.executeMultiple(`
    create table parents (id text primary key);
    create table children (parent text references parents (id) deferrable initially deferred);
  `);
});

const add = (id: string, statement: string) =>
  (adapter.sessions as Record<string, { db: Pick<typeof adapter.drizzle, 'run'> }>)[id]!.db.run(statement);
const count = async () => Number((await client.execute('select count(*) as n from children')).rows[0]!.n);

test('what is committed is stored', async () => {
  const { id, commit } = await beginSqlite(adapter);
  await add(String(id), `insert into parents values ('a')`);
  await add(String(id), `insert into children values ('a')`);
  await commit();
  expect([await count(), adapter.sessions]).toEqual([1, {}]);
});

test('a commit that fails throws, and stores nothing', async () => {
  const { id, commit } = await beginSqlite(adapter);
  await add(String(id), `insert into children values ('nobody')`);
  await expect(commit()).rejects.toThrow('FOREIGN KEY constraint failed');
  expect([await count(), adapter.sessions]).toEqual([1, {}]);
});

test('what is taken back is not stored, and nobody is told of an error', async () => {
  const { id, rollback } = await beginSqlite(adapter);
  await add(String(id), `insert into children values ('a')`);
  await rollback();
  expect([await count(), adapter.sessions]).toEqual([1, {}]);
});
