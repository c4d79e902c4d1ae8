import { freshnessOf, noTagTimes, touchTags, type Freshness, type TagTimes } from './tag-times';
import { readTagTimes, writeTagTimes } from './tag-times-file';

/** Knows which cached pages, feeds and answers may still be shown; outlives a restart. */
export interface SiteCache {
  freshnessOf(tags: readonly string[], madeAt: number): Freshness;
  /** Holds at once; resolves when it is on disk. */
  touch(kind: 'dropped' | 'stale', tags: readonly string[]): Promise<void>;
}

// Next loads cache-handler.mjs by itself, outside the bundle of the app: the two meet here.
const slot = Symbol.for('eyvan.siteCache');
const slots = globalThis as unknown as Record<symbol, SiteCache | undefined>;

/** Opens the tag times kept in `file`, and starts the file where there is none. */
export async function createSiteCache(file: string): Promise<SiteCache> {
  const kept = await readTagTimes(file);
  let times: TagTimes = kept ?? noTagTimes(Date.now());
  let lastWrite = kept ? Promise.resolve() : writeTagTimes(file, times);
  await lastWrite;
  return {
    freshnessOf: (tags, madeAt) => freshnessOf(times, tags, madeAt),
    touch(kind, tags) {
      times = touchTags(times, kind, tags, Date.now());
      // One write after another; a failed one must not keep the next from trying.
      const write = () => writeTagTimes(file, times);
      lastWrite = lastWrite.then(write, write);
      return lastWrite;
    },
  };
}

/** Makes a cache the one of this process. */
export function installSiteCache(cache: SiteCache): void {
  slots[slot] = cache;
}

/** @throws when the process was not started through `instrumentation.ts` */
export function siteCache(): SiteCache {
  const cache = slots[slot];
  if (!cache) throw new Error('The site cache was not opened at start');
  return cache;
}
