import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { setExtendedCodes } from './set-extended-codes';

const url = `file:${join(mkdtempSync(join(tmpdir(), 'eyvan-codes-')), 'a.db')}`;
const { $client: client } = drizzle({ connection: { url } });

beforeAll(() => client.executeMultiple('create table words (word text unique not null)'));

async function codeOf(statement: string): Promise<unknown> {
  const transaction = await client.transaction('write');
  try {
    return await transaction.execute(statement).then(
      () => null,
      (error: { code: unknown }) => error.code,
    );
  } finally {
    transaction.close();
  }
}

test('the client by itself does not tell one constraint from another', async () => {
  expect(await codeOf('insert into words values (null)')).toBe('SQLITE_CONSTRAINT');
});

test('with this it does, and says what else is wrong as before', async () => {
  setExtendedCodes(client);
  expect(await codeOf('insert into words values (null)')).toBe('SQLITE_CONSTRAINT_NOTNULL');
  expect(await codeOf(`insert into words values ('a'), ('a')`)).toBe('SQLITE_CONSTRAINT_UNIQUE');
  expect(await codeOf('insert into nothing values (1)')).toBe('SQLITE_ERROR');
  expect(await codeOf(`insert into words values ('a')`)).toBeNull();
});
