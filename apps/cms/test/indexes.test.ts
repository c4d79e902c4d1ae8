import type { Db, Document } from 'mongodb';
import type { Payload } from 'payload';
import { apiOf } from './api';
import { openEmptyNewsroom } from './open-newsroom';
import { createReferences } from './content';
import { isOnMongodb } from './database';
import { createEdition } from './editions';

// What is asked often, or of much, is found in an index.
const limit = 40;
const { payload } = await openEmptyNewsroom();

interface Connection {
  db: Db;
  base: { set: (name: 'debug', tell: unknown) => void };
}
const connectionOf = ({ db }: Payload) => (db as unknown as { connection: Connection }).connection;

async function countIndexes(): Promise<Map<string, number>> {
  if (payload.db.name === 'sqlite') {
    const { drizzle } = payload.db as unknown as {
      drizzle: { all: (sql: string) => Promise<{ tbl_name: string; count: number }[]> };
    };
    const rows = await drizzle.all(
      "SELECT tbl_name, count(*) AS count FROM sqlite_master WHERE type = 'index' GROUP BY tbl_name",
    );
    return new Map(rows.map(({ tbl_name, count }) => [tbl_name, count]));
  }
  const { db } = connectionOf(payload);
  const names = (await db.listCollections().toArray()).map(({ name }) => name);
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, (await db.collection(name).indexes()).length] as const),
    ),
  );
}

it(`there are fewer than ${limit} indexes on each collection`, async () => {
  const counts = await countIndexes();
  expect(counts.get('publications')).toBeGreaterThan(4);
  expect([...counts].filter(([, count]) => count >= limit)).toEqual([]);
});

interface Query {
  collection: string;
  filter: Document;
  sort: Record<string, 1 | -1>;
  limit: number;
}

/** The queries that something makes, as Payload hands them to the driver. */
async function queriesOf(act: () => Promise<unknown>): Promise<Query[]> {
  const queries: Query[] = [];
  const { base } = connectionOf(payload);
  base.set('debug', (collection: string, method: string, filter: Document, options: Document = {}) => {
    const { sort = {}, limit: most = 0 } = options as Partial<Query>;
    if (/^(find|findOne)$/.test(method)) queries.push({ collection, filter, sort, limit: most });
  });
  await act();
  base.set('debug', false);
  return queries;
}

/** The fields that a query asks for by one value, or by any of some. */
const equalities = ({ $and = [], ...rest }: Document): string[] => [
  ...Object.entries(rest)
    .filter(
      ([name, condition]) =>
        !name.startsWith('$') && ('$eq' in Object(condition) || '$in' in Object(condition)),
    )
    .map(([name]) => name),
  ...($and as Document[]).flatMap(equalities),
];

/** What has few rows: the versions of a document, the languages of an item. */
const fewRows = new Set(['_id', 'parent', 'itemId', 'key']);

/**
 * Whether an index leads to the rows of a query, and, where it wants only the first of many, in their order: equal
 * fields first, then those that it is sorted by, all one way (MongoDB's manual, "The ESR guideline"). Asked of the
 * indexes and not of `explain`, whose plans are the server's own, and those of small collections.
 */
function isServed({ filter, sort, limit: most }: Query, keys: string[]): boolean {
  const equal = new Set(equalities(filter));
  const leading = keys.findIndex((key) => !equal.has(key));
  const prefix = leading === -1 ? keys.length : leading;
  if (most === 0 || fewRows.has(keys[0]!)) return prefix > 0;
  const sorted = Object.keys(sort);
  const isOneWay = new Set(Object.values(sort)).size <= 1;
  return isOneWay && sorted.every((name, index) => keys[prefix + index] === name);
}

async function expectServed(act: () => Promise<unknown>) {
  const queries = await queriesOf(act);
  expect(queries.length).toBeGreaterThan(0);
  for (const query of queries) {
    // One document a global: there is nothing to look through.
    if (query.collection === 'globals') continue;
    const indexes = await connectionOf(payload).db.collection(query.collection).indexes();
    const serving = indexes.filter(({ key }) => isServed(query, Object.keys(key)));
    expect({ ...query, serving }).not.toEqual({ ...query, serving: [] });
  }
}

if (isOnMongodb)
  describe('on MongoDB an index serves', () => {
    beforeAll(async () => {
      const { design } = await createReferences(payload);
      await createEdition(payload, 'news', [design], { _status: 'published' });
    });

    it.each([
      '/news?locale=en',
      '/news?locale=en&category=design&limit=1',
      '/news?locale=en&from=2020-01-01&to=2040-01-01&city=ashgabat',
      '/events?locale=en',
      '/events?locale=en&order=desc&status=scheduled',
      '/categories?locale=en',
      '/categories/design?locale=en',
      '/cities?locale=en',
    ])('the API at %s', (path) => expectServed(() => apiOf(payload)(path)));

    it('the publishing of an edition', async () => {
      const { docs } = await payload.find({ collection: 'news', limit: 1 });
      await expectServed(() =>
        payload.update({ collection: 'news', id: docs[0]!.id, data: { headline: 'Anew' } as never }),
      );
    });

    it.each(['-updatedAt', 'createdAt', '-publishedAt', 'slug'])('the list of the admin by %s', (sort) =>
      expectServed(() => payload.find({ collection: 'news', draft: true, limit: 10, sort })),
    );
  });

interface Statement {
  sql: string;
  args: unknown[];
}
interface SqliteClient {
  execute: (statement: Statement) => Promise<{ rows: { detail: string }[] }>;
}

/** How SQLite finds the rows of each statement (https://sqlite.org/eqp.html), of those on one table. */
async function plansOf(act: () => Promise<unknown>, table: string): Promise<string[]> {
  const { client } = payload.db as unknown as { client: SqliteClient };
  const { execute } = client;
  const statements: Statement[] = [];
  client.execute = (statement) => {
    statements.push(statement);
    return execute.call(client, statement);
  };
  await act();
  client.execute = execute;
  const plans = await Promise.all(
    statements.map(({ sql, args }) => client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })),
  );
  return plans
    .flatMap(({ rows }) => rows.map(({ detail }) => detail))
    .filter((detail) => detail.includes(table));
}

if (!isOnMongodb)
  it('on SQLite a page by cursor begins in the index where the page before it ended', async () => {
    const { design } = await createReferences(payload);
    for (let count = 0; count < 2; count += 1)
      await createEdition(payload, 'news', [design], { _status: 'published' });
    const api = apiOf(payload);
    const first = await api('/news?locale=en&limit=1');
    const { next } = first.body as { next: string };
    const plans = await plansOf(() => api(`/news?locale=en&limit=1&cursor=${next}`), 'publications');
    expect(plans).toContainEqual(expect.stringMatching(/^SEARCH .*\(type=\? AND .*sort_key<\?\)$/));
  });
