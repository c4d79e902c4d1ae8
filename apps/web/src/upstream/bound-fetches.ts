import { Agent, setGlobalDispatcher } from 'undici';

/** Milliseconds for each: to connect, to be answered, and between two parts of an answer. */
const patienceMs = 2000;

/**
 * Bounds what this process asks of the CMS. Next drops the abort signal of a page's fetch when it makes the page anew
 * behind a reader's back (vercel/next.js, pull request 54533), and a CMS that hangs would hold it for 300 s; the times
 * of the dispatcher are not dropped.
 * @param connections the most calls that run at once
 */
export function boundFetches(connections: number, timeoutMs = patienceMs): void {
  const connect = { timeout: timeoutMs };
  setGlobalDispatcher(new Agent({ headersTimeout: timeoutMs, bodyTimeout: timeoutMs, connect, connections }));
}
