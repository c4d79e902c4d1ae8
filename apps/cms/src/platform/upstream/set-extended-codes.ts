import { isRecord } from '../input/is-record';
import type { Client } from '../database/sqlite-adapter';

/**
 * Lets Payload see which constraint a write failed on. It asks for `code` to be the extended one, as the client that
 * it was written for had it (payloadcms/payload, pull request 12740), and calls a value that must be unique bad input
 * only then. Of the newer client that we give it (decision 0003) no upstream issue was found on 2026-11-29.
 */
export function setExtendedCodes(client: Client): void {
  const begin = client.transaction.bind(client);
  client.transaction = async (mode: 'deferred' | 'read' | 'write' = 'write') => {
    const transaction = await begin(mode);
    const execute = transaction.execute.bind(transaction);
    transaction.execute = (...args: Parameters<typeof execute>) =>
      execute(...args).catch((error: unknown) => {
        // Of `@libsql/client`: `code` is SQLite's primary result code (https://sqlite.org/rescode.html).
        if (isRecord(error) && error.extendedCode) error.code = error.extendedCode;
        throw error;
      });
    return transaction;
  };
}
