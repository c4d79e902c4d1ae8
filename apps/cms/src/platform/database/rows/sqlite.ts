import { randomUUID } from 'node:crypto';
import { sql } from '@payloadcms/db-sqlite';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload';
import { isRecord } from '../../input/is-record';
import { toSqliteAdapter, type Client } from '../sqlite-adapter';
import { transactionIdOf } from '../transactions';
import type { Row } from './map-fields';
import type { Replacement, Snapshot } from './row-access';
import type { RowOfGlobal, RowsOfCollection, Table } from './table';
import { toRow, withNulls } from './to-row';

const pageSize = 200;

type CollectionTable = Table & RowsOfCollection;

function tableNameOf(payload: Payload, { global, slug, isVersions }: Table): string {
  const { tableNameMap, versionsSuffix } = toSqliteAdapter(payload.db);
  const name = (global ?? slug).replaceAll('-', '_');
  return tableNameMap.get(isVersions ? `_${name}${versionsSuffix}` : name)!;
}

/** Page by page, each after the last id of the one before: not all in memory, and no page costs more than another. */
async function* readPages(
  payload: Payload,
  table: CollectionTable,
  req: PayloadRequest,
): AsyncGenerator<Row> {
  let last: string | null = null;
  for (;;) {
    const where: Where = last === null ? {} : { id: { greater_than: last } };
    const query = {
      collection: table.slug,
      limit: pageSize,
      pagination: false,
      req,
      sort: 'id',
      where,
    };
    const { docs } = await (table.isVersions ? payload.db.findVersions(query) : payload.db.find(query));
    for (const doc of docs) yield toRow(table, { ...doc });
    const end = docs.at(-1);
    if (!end || docs.length < pageSize) return;
    last = String(end.id);
  }
}

async function* readGlobal(payload: Payload, table: Table & RowOfGlobal, req: PayloadRequest) {
  const stored = await payload.db.findGlobal<Row>({ slug: table.global, req });
  if (Object.keys(stored).length > 0) yield toRow(table, stored);
}

const isOfGlobal = (table: Table): table is Table & RowOfGlobal => table.global !== null;

const readRows = (payload: Payload, table: Table, req: PayloadRequest): AsyncGenerator<Row> =>
  isOfGlobal(table) ? readGlobal(payload, table, req) : readPages(payload, table, req);

/**
 * A transaction that only reads: with SQLite's write-ahead log it sees the moment of its first read to its end, and
 * no writer waits for it. Payload's own transactions would wait in the write queue, and hold it up.
 */
export async function openSqliteSnapshot(payload: Payload): Promise<Snapshot> {
  const adapter = toSqliteAdapter(payload.db);
  const transaction = await adapter.client.transaction('read');
  await transaction.execute('SELECT count(*) FROM sqlite_schema');
  const id = randomUUID();
  // Drizzle asks its client for nothing that a transaction of it does not have, while this only reads.
  adapter.sessions[id] = { db: drizzle(transaction as unknown as Client, { schema: adapter.schema }) };
  const req = await createLocalReq({ req: { transactionID: id } }, payload);
  return {
    read: (table) => readRows(payload, table, req),
    close: async () => {
      delete adapter.sessions[id];
      transaction.close();
    },
  };
}

/** Payload calls each version that it stores the latest one: which ones are is set afterwards. */
async function writeVersions(
  payload: Payload,
  table: CollectionTable,
  rows: AsyncIterable<Row>,
  req: PayloadRequest,
) {
  const latest: string[] = [];
  for await (const row of rows) {
    const { version, ...about } = withNulls(table.fields, row);
    const { id } = await payload.db.createVersion({
      ...about,
      // Payload's type does not let it be null, as its own column may be.
      autosave: about.autosave as boolean,
      collectionSlug: table.slug,
      createdAt: String(about.createdAt),
      parent: String(about.parent),
      req,
      select: { id: true },
      updatedAt: String(about.updatedAt),
      versionData: isRecord(version) ? version : {},
    });
    if (row.latest) latest.push(String(id));
  }
  const { db } = toSqliteAdapter(payload.db).sessions[await transactionIdOf(req)]!;
  const name = sql.identifier(tableNameOf(payload, table));
  await db.run(sql`UPDATE ${name} SET latest = 0`);
  for (let from = 0; from < latest.length; from += pageSize) {
    const ids = sql.join(
      latest.slice(from, from + pageSize).map((id) => sql`${id}`),
      sql`, `,
    );
    await db.run(sql`UPDATE ${name} SET latest = 1 WHERE id IN (${ids})`);
  }
}

async function writeDocuments(
  payload: Payload,
  table: CollectionTable,
  rows: AsyncIterable<Row>,
  req: PayloadRequest,
) {
  for await (const row of rows) {
    const data = withNulls(table.fields, row);
    await payload.db.create({ collection: table.slug, data, req, returning: false });
  }
}

async function writeGlobal(
  payload: Payload,
  table: Table & RowOfGlobal,
  rows: AsyncIterable<Row>,
  req: PayloadRequest,
) {
  for await (const row of rows)
    await payload.db.createGlobal({ slug: table.global, data: withNulls(table.fields, row), req });
}

function writeRows(payload: Payload, table: Table, rows: AsyncIterable<Row>, req: PayloadRequest) {
  if (isOfGlobal(table)) return writeGlobal(payload, table, rows, req);
  const write = table.isVersions ? writeVersions : writeDocuments;
  return write(payload, table, rows, req);
}

/** Replaces in one transaction: until its end others read what was there, and nobody else writes. */
export async function beginSqliteReplacement(payload: Payload, tables: Table[]): Promise<Replacement> {
  const adapter = toSqliteAdapter(payload.db);
  const req = await createLocalReq({ context: { keepsTimes: true } }, payload);
  await initTransaction(req);
  const { db } = adapter.sessions[await transactionIdOf(req)]!;
  return {
    isStrict: true,
    readOld: (table) => readRows(payload, table, req),
    clear: async () => {
      // Documents name each other in circles: whether all are there is asked at the end.
      await db.run(sql`PRAGMA defer_foreign_keys = ON`);
      for (const table of [...tables].reverse())
        await adapter.deleteWhere({ db, tableName: tableNameOf(payload, table), where: undefined });
    },
    write: (table, rows) => writeRows(payload, table, rows, req),
    read: (table) => readRows(payload, table, req),
    finish: async (act) => {
      await act(req);
      await commitTransaction(req);
    },
    giveUp: () => killTransaction(req),
  };
}
