import type { CollectionSlug, PayloadRequest } from 'payload';
import { askTogether } from './ask-together';

type Row = Readonly<Record<string, unknown> & { id: string }>;

const askers = new Map<string, ReturnType<typeof askTogether<Row>>>();
/** By the transaction. */
const kept = new WeakMap<object, Map<string, Promise<Row | null>>>();

function ask(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<Row | null> {
  let asker = askers.get(collection);
  if (!asker) askers.set(collection, (asker = askTogether<Row>({ collection, by: 'id', locale: 'all' })));
  return asker(req, id);
}

/**
 * The stored row of a document, in all locales and without any hook: of an edition that is what readers see of it, not
 * its latest draft. Within a transaction it is read once until somebody writes it: transactions wait for each other
 * (`transactions.ts`), so that nobody else does. Outside of one it is always read again. Not to be changed by who gets it.
 */
export async function findRow<Doc extends { id: string }>(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<Readonly<Doc> | null> {
  const transactionId = await req.transactionID;
  const transaction = transactionId ? req.payload.db.openTransactions?.get(transactionId) : undefined;
  const row = await (transaction ? askOnce(req, transaction, collection, id) : ask(req, collection, id));
  // What a collection holds is known to who names it.
  return row as Readonly<Doc> | null;
}

function askOnce(req: PayloadRequest, transaction: object, collection: CollectionSlug, id: string) {
  const rows = kept.get(transaction) ?? new Map<string, Promise<Row | null>>();
  kept.set(transaction, rows);
  const key = `${collection}/${id}`;
  let row = rows.get(key);
  if (!row) rows.set(key, (row = ask(req, collection, id)));
  return row;
}

/** The rows of several documents of a collection, by their ids; those that are not there are left out. */
export async function findRows<Doc extends { id: string }>(
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: string[],
): Promise<Map<string, Readonly<Doc>>> {
  const rows = await Promise.all(ids.map((id) => findRow<Doc>(req, collection, id)));
  return new Map(rows.filter((row) => row !== null).map((row) => [row.id, row]));
}

/**
 * Forgets what a write may have changed: the one row that it names, otherwise all of them, as a deletion changes rows
 * of other collections too. Versions stand beside the rows.
 */
export function forgetRows(
  transaction: object,
  write: string,
  { collection, id }: { collection?: string; id?: unknown },
): void {
  if (write.endsWith('Version') || write === 'deleteVersions') return;
  if (write === 'updateOne' && collection && id) kept.get(transaction)?.delete(`${collection}/${String(id)}`);
  else kept.delete(transaction);
}
