import type { Payload } from 'payload';
import { CommitNews } from '../database/commit-news';
import { deliverOutbox } from './deliver-outbox';
import { freeLostJobs, runJobs } from './run-jobs';

/** Jobs that are due by the clock (schedules) are looked for this often. */
const tickMs = 2_000;

/** Runs one thing at a time; asked again meanwhile, once more afterwards. */
function oneAtATime(name: string, act: () => Promise<unknown>, payload: Payload): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isWanted = false;
  const run = async () => {
    do {
      isWanted = false;
      try {
        await act();
      } catch (error) {
        payload.logger.error({ err: error, msg: `${name} failed, and will be tried again` });
      }
    } while (isWanted);
    running = null;
  };
  return () => {
    isWanted = running !== null;
    running ??= run();
    return running;
  };
}

/**
 * Starts what works in the background of a CMS process: the outbox and the jobs, on the clock and after each commit.
 * @returns stops it, and waits for what is running
 */
export function startBackground(payload: Payload): () => Promise<void> {
  const deliver = oneAtATime('Delivering to the site', () => deliverOutbox(payload), payload);
  const work = oneAtATime('Running jobs', () => runJobs(payload), payload);
  // This process is the only one on SQLite: whatever says "processing" now was left by one that died.
  const freeAll = oneAtATime('Freeing lost jobs', () => freeLostJobs(payload, 0), payload);
  if (payload.db.name === 'sqlite') void freeAll();
  let isDirty = false;
  const stopListening = CommitNews.of(payload.db).listen(() => {
    if (isDirty) return;
    isDirty = true;
    setTimeout(() => {
      isDirty = false;
      void deliver();
      void work();
    }, 10);
  });
  const timer = setInterval(() => {
    void deliver();
    void work();
  }, tickMs);
  return async () => {
    clearInterval(timer);
    stopListening();
    await Promise.all([deliver(), work()]);
  };
}
