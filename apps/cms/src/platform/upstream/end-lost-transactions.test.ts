import { endLostTransactions } from './end-lost-transactions';

type Adapter = Parameters<typeof endLostTransactions>[0];

/** As Payload asks: with a request of its own, in a transaction of its own. */
async function update(answer: Promise<unknown>, req?: object) {
  const ended: unknown[] = [];
  const adapter: Adapter = {
    updateJobs: () => answer,
    rollbackTransaction: async (id) => void ended.push(await id),
  };
  endLostTransactions(adapter);
  const result = await adapter.updateJobs({ ...(req ? { req } : {}) }).catch((error: Error) => error.message);
  return { ended, result };
}

const full = () => Promise.reject(new Error('database or disk is full'));

test('where jobs cannot be updated, the transaction that was begun for it ends', async () => {
  const told = { result: 'database or disk is full' };
  expect(await update(full(), { transactionID: 'a' })).toEqual({ ...told, ended: ['a'] });
  expect(await update(full(), { transactionID: Promise.resolve('b') })).toEqual({ ...told, ended: ['b'] });
});

test('where there is none, nothing ends', async () => {
  for (const req of [undefined, {}]) expect((await update(full(), req)).ended).toEqual([]);
});

test('what went well is left to Payload, which commits it', async () => {
  expect(await update(Promise.resolve(['job']), { transactionID: 'a' })).toEqual({
    ended: [],
    result: ['job'],
  });
});
