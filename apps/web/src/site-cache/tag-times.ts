/** `dropped`: may not be shown to anyone again; `stale`: may be shown while it is made anew. */
export type Freshness = 'fresh' | 'stale' | 'dropped';

/** When tags were last touched: tag to milliseconds since the epoch. */
export interface TagTimes {
  /** What was cached before this is dropped, whatever its tags: set when the times were lost. */
  droppedBefore: number;
  dropped: Record<string, number>;
  stale: Record<string, number>;
}

// Every page is made anew 30 s after it was made; once that is past, an old "stale" mark says nothing new.
const staleMarksLastMs = 120_000;

/** Nothing is known of the past, so nothing from before `now` is trusted. */
export const noTagTimes = (now: number): TagTimes => ({ droppedBefore: now, dropped: {}, stale: {} });

/** The times after a push: its tags are touched, marks that no longer say anything are forgotten. */
export function touchTags(
  times: TagTimes,
  kind: 'dropped' | 'stale',
  tags: readonly string[],
  now: number,
): TagTimes {
  const touched = { ...times[kind], ...Object.fromEntries(tags.map((tag) => [tag, now])) };
  const next = { ...times, [kind]: touched };
  return {
    ...next,
    stale: Object.fromEntries(Object.entries(next.stale).filter(([, at]) => now - at < staleMarksLastMs)),
  };
}

/** What may be done with something that carries `tags` and was made at `madeAt` (milliseconds since the epoch). */
export function freshnessOf(times: TagTimes, tags: readonly string[], madeAt: number): Freshness {
  const isTouched = (marks: Record<string, number>) =>
    tags.some((tag) => Object.hasOwn(marks, tag) && marks[tag]! >= madeAt);
  if (madeAt < times.droppedBefore || isTouched(times.dropped)) return 'dropped';
  return isTouched(times.stale) ? 'stale' : 'fresh';
}
