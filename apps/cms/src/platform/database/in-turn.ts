import type { PayloadRequest } from 'payload';
import type { Adapter } from './turns';

const last = new WeakMap<object, Promise<unknown>>();

/**
 * Lets the parts of one transaction wait for each other: a bulk update saves its documents side by side, and two
 * that look for the next sequence at once would find the same. Transactions already wait for each other.
 */
export async function inTurn<Value>(req: PayloadRequest, act: () => Promise<Value>): Promise<Value> {
  const id = await req.transactionID;
  const turn = id ? (req.payload.db as unknown as Adapter).turns?.get(id) : undefined;
  if (!turn) return act();
  const before = last.get(turn) ?? Promise.resolve();
  const mine = before.then(act, act);
  last.set(turn, mine);
  return mine;
}
