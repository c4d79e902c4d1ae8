import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import { CommitNews } from '../database/commit-news';
import { leasesOf } from '../database/mongodb';
import { deliverTo, forgetFormerReceivers, receivers } from './deliver-outbox';
import { forgetShells } from './forget-shells';
import { freeLostJobs, runJobs } from './run-jobs';

/** Jobs that are due by the clock (schedules) are looked for this often. */
const tickMs = 2_000;
/** Of several processes one works: what another has committed is found by looking, and is to be public in two seconds. */
const tickOfSeveralMs = 500;
/** What was begun and never written in is looked for this often. */
const forgetMs = 3_600_000;
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

/**
 * Starts what works in the background of a CMS process: the outbox and the jobs, on the clock and after each commit,
 * and once an hour what was begun and never written in.
 * Of several processes on one database one does it, under a lease; all of it can be done twice without harm.
 * @returns stops it, and waits for what is running
 */
export function startBackground(payload: Payload): () => Promise<void> {
  const post = applyForWork(payload);
  const deliveries = receivers().map((receiver) =>
    oneAtATime(`Delivering to ${receiver}`, () => deliverTo(payload, receiver), payload),
  );
  const deliver = () => Promise.all(deliveries.map((one) => one()));
  const work = oneAtATime('Running jobs', () => runJobs(payload), payload);
  const forget = oneAtATime('Forgetting what was never written', () => forgetShells(payload), payload);
  let forgottenAt = 0;
  let isOurs = false;
  const take = oneAtATime(
    'Asking for the work',
    async () => {
      const wasOurs = isOurs;
      isOurs = await post.isOurs();
      // Whatever says "processing" when the work comes to this process was left by one that died.
      if (!isOurs || wasOurs) return;
      await freeLostJobs(payload, 0);
      await forgetFormerReceivers(payload);
    },
    payload,
  );
  const look = async () => {
    await take();
    if (!isOurs) return;
    void deliver();
    void work();
    if (Date.now() - forgottenAt < forgetMs) return;
    forgottenAt = Date.now();
    void forget();
  };
  void look();
  let isDirty = false;
  const stopListening = CommitNews.of(payload.db).listen(() => {
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
    if (isOurs) await Promise.all([deliver(), work(), forget()]);
    await post.leave();
  };
}
