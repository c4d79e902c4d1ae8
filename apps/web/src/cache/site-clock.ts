/** The site's own clock, in milliseconds: it runs as time does, and never goes back. */
export interface SiteClock {
  now(): number;
  /** A moment of which everything asked for later is after. */
  tick(): number;
}

/**
 * A clock that is set once, at `startAt`, and then follows the monotonic clock of the process: what the machine's clock
 * is set to meanwhile changes nothing. Near the time of day in all but bad times, and never to be taken for it.
 */
export function createSiteClock(
  startAt: number,
  elapsedMs: () => number = () => performance.now(),
): SiteClock {
  const startedAt = elapsedMs();
  let latest = startAt;
  const now = () => {
    latest = Math.max(latest, startAt + Math.floor(elapsedMs() - startedAt));
    return latest;
  };
  return {
    now,
    tick: () => {
      const moment = now();
      latest = moment + 1;
      return moment;
    },
  };
}
