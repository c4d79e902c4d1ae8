import { setTimeout as pause } from 'node:timers/promises';
import { stopApp } from './processes.mjs';

/** 1 s, 2 s, 4 s … one minute: what cannot run does not keep the machine busy, and is back soon when it can. */
const pauseMs = { min: 1_000, max: 60_000 };
/** Who has run for so long had been well: the next time begins with the shortest pause. */
const wellAfterMs = 300_000;

/** Resolves with how a process ended, or why it never began. */
const untilEnd = (child) =>
  new Promise((resolve) => {
    child.once('error', (error) => child.pid === undefined && resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });

/**
 * Keeps a process running: when it ends it is started again, and others go on meanwhile. It never gives up: a
 * newsroom should be back when its disk has room again.
 * @param {string} name
 * @param {import('node:child_process').ChildProcess} first the process as it runs now
 * @param {() => import('node:child_process').ChildProcess} start
 * @param {{ say: (line: string) => void, minMs?: number, maxMs?: number }} options
 * @returns {() => Promise<void>} stops it for good
 */
export function supervise(name, first, start, { say, minMs = pauseMs.min, maxMs = pauseMs.max }) {
  const stopping = new AbortController();
  let child = first;
  let begun = Date.now();
  let nextPauseMs = minMs;

  const startAgain = () => {
    begun = Date.now();
    try {
      child = start();
      return untilEnd(child);
    } catch (error) {
      return Promise.resolve(error.message);
    }
  };

  const keep = async () => {
    for (let ended = untilEnd(first); ;) {
      const how = await ended;
      if (stopping.signal.aborted) return;
      if (Date.now() - begun > wellAfterMs) nextPauseMs = minMs;
      say(`The ${name} has ended (${how}), and is started again in ${nextPauseMs / 1000} s`);
      await pause(nextPauseMs, null, { signal: stopping.signal }).catch(() => {});
      if (stopping.signal.aborted) return;
      nextPauseMs = Math.min(maxMs, nextPauseMs * 2);
      ended = startAgain();
    }
  };

  void keep();
  return () => {
    stopping.abort();
    return stopApp(child);
  };
}
