import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';

/**
 * Does something in a transaction of its own: all of it stands, or nothing. For what no request of Payload's has
 * opened one for, as jobs and commands.
 */
export async function inTransaction<Value>(
  payload: Payload,
  act: (req: PayloadRequest) => Promise<Value>,
): Promise<Value> {
  const req = await createLocalReq({}, payload);
  const mustCommit = await initTransaction(req);
  try {
    const value = await act(req);
    if (mustCommit) await commitTransaction(req);
    return value;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
