import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { CommitSignal } from '../database/commit-signal';
import { leasesOf } from '../database/mongodb';
import { freeLostJobs } from '../upstream/free-lost-jobs';
import { runJobs } from './run-jobs';

/** Jobs that are due by the clock (schedules) are looked for this often. */
const tickMs = 2_000;
/** Of several processes one works: what another has committed is found by looking, and is to be public in two seconds. */
const tickOfSeveralMs = 500;
/** A worker that died, or hangs, is replaced by another process after this time. */
const workerMs = 10_000;

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

/** Runs a work when it is due; otherwise says when its latest run has ended. */
function atTimes({ name, act, everyMs = 0 }: BackgroundWork['works'][number], payload: Payload) {
  const run = oneAtATime(name, act, payload);
  let begunAt = 0;
  let latest: Promise<void> = Promise.resolve();
  return () => {
    if (Date.now() - begunAt < everyMs) return latest;
    begunAt = Date.now();
    latest = run();
    return latest;
  };
}

/** Whether this process is the one that works: on SQLite always, on MongoDB while it holds the lease. */
function applyForWork(payload: Payload) {
  const leases = leasesOf(payload);
  const holder = randomUUID();
  return {
    tickMs: leases ? tickOfSeveralMs : tickMs,
    isOurs: async () => (leases ? (await leases.hold('worker', holder, workerMs)).isHeld : true),
    leave: async () => leases?.drop('worker', holder),
  };
}

/** What is done in the background besides the jobs; all of it can be done twice without harm. */
export interface BackgroundWork {
  /**
   * Each of them one at a time, and beside the others: whenever it is looked whether something is to be done, or at
   * most every so many milliseconds. The name is for the log.
   */
  works: { name: string; act: () => Promise<unknown>; everyMs?: number }[];
  /** Done once, when the work comes to this process. */
  tidy: () => Promise<void>;
}

/**
 * Starts what works in the background of a CMS process: what is given and the jobs, on the clock and after each commit.
 * Of several processes on one database one does it, under a lease; all of it can be done twice without harm.
 * @returns stops it, and waits for what is running
 */
export function startBackground(payload: Payload, { works, tidy }: BackgroundWork): () => Promise<void> {
  const post = applyForWork(payload);
  const all = [...works, { name: 'Running jobs', act: () => runJobs(payload) }].map((one) =>
    atTimes(one, payload),
  );
  const work = () => Promise.all(all.map((one) => one()));
  let isOurs = false;
  const take = oneAtATime(
    'Asking for the work',
    async () => {
      const wasOurs = isOurs;
      isOurs = await post.isOurs();
      // Whatever says "processing" when the work comes to this process was left by one that died.
      if (!isOurs || wasOurs) return;
      await freeLostJobs(payload, 0);
      await tidy();
    },
    payload,
  );
  const look = async () => {
    await take();
    if (!isOurs) return;
    void work();
  };
  void look();
  let isDirty = false;
  const stopListening = CommitSignal.of(payload.db).listen(() => {
    if (isDirty) return;
    isDirty = true;
    setTimeout(() => {
      isDirty = false;
      void look();
    }, 10);
  });
  const timer = setInterval(() => void look(), post.tickMs);
  return async () => {
    clearInterval(timer);
    stopListening();
    await take();
    if (isOurs) await work();
    await post.leave();
  };
}
