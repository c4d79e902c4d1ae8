import type { PayloadRequest } from 'payload';

const last = new WeakMap<object, Promise<unknown>>();

/**
 * Lets the parts of one transaction wait for each other: a bulk update saves its documents side by side, and two
 * that look for the next sequence at once would find the same. Transactions already wait for each other.
 */
export async function serializeInTransaction<Value>(
  req: PayloadRequest,
  act: () => Promise<Value>,
): Promise<Value> {
  const id = await req.transactionID;
  const transaction = id ? req.payload.db.openTransactions?.get(id) : undefined;
  if (!transaction) return act();
  const before = last.get(transaction) ?? Promise.resolve();
  const mine = before.then(act, act);
  last.set(transaction, mine);
  return mine;
}
