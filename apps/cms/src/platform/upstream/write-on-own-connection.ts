import type { Client } from '../database/sqlite-adapter';
import { isRecord } from '../input/is-record';

const isBusy = (error: unknown) =>
  isRecord(error) && /SQLITE_BUSY|database is locked/.test(`${String(error.code)} ${String(error)}`);

/** Polls like SQLite's own busy handler, which would hold the whole process up; at random, so that two do not keep step. */
const pauseMs = { min: 2, max: 15 };
const pause = () =>
  new Promise((resolve) => setTimeout(resolve, pauseMs.min + Math.random() * (pauseMs.max - pauseMs.min)));

/**
 * Lets transactions that write begin on a connection of their own, and waits there for the writer of another process.
 * A connection on which BEGIN was refused is thrown away: a COMMIT on it fails for ever after (tursodatabase/libsql-client-ts,
 * issue 352).
 * @param patienceMs after which the refusal (SQLITE_BUSY) is passed on
 */
export function writeOnOwnConnection(client: Client, writer: Client, patienceMs: number): void {
  const begin = client.transaction.bind(client);
  const beginToWrite = async () => {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      try {
        return await writer.transaction('write');
      } catch (error) {
        await writer.reconnect();
        if (!isBusy(error) || performance.now() > deadline) throw error;
        await pause();
      }
    }
  };
  client.transaction = (mode: 'deferred' | 'read' | 'write' = 'write') =>
    mode === 'write' ? beginToWrite() : begin(mode);
}
