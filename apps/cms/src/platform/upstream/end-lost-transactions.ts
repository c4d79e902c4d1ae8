import type { Adapter } from '../database/transactions';

/**
 * Ends the transaction that Payload begins to update jobs in, and forgets where the update fails (payloadcms/payload,
 * issue 17912): nobody could write any more.
 */
export function endLostTransactions(adapter: Pick<Adapter, 'updateJobs' | 'rollbackTransaction'>): void {
  const { updateJobs } = adapter;
  adapter.updateJobs = async (args) => {
    try {
      return await updateJobs.call(adapter, args);
    } catch (error) {
      const id = await args.req?.transactionID;
      if (id) await adapter.rollbackTransaction(id);
      throw error;
    }
  };
}
