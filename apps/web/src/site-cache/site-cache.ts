import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { freshnessOf, noTagTimes, touchTags, type Freshness, type TagTimes } from './tag-times';
import { readTagTimes, writeTagTimes } from './tag-times-file';

/** Keeps pages and feeds, and knows which of them may still be shown; outlives a restart. */
export interface SiteCache {
  /** Where pages are kept: those of one build, as they name its styles and fonts. */
  pagesFolder: string;
  freshnessOf(tags: readonly string[], madeAt: number): Freshness;
  /** Holds at once; resolves when it is on disk. */
  touch(kind: 'dropped' | 'stale', tags: readonly string[]): Promise<void>;
}

// Next loads cache-handler.mjs by itself, outside the bundle of the app: the two meet here.
const slot = Symbol.for('eyvan.siteCache');
const slots = globalThis as unknown as Record<symbol, SiteCache | undefined>;

/** What other builds have kept is of no use any more. */
async function removeOtherBuilds(folder: string, buildId: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const others = (await readdir(folder)).filter((name) => name !== buildId);
  await Promise.all(others.map((name) => rm(path.join(folder, name), { recursive: true })));
}

/** Opens what is kept in `folder`, and starts it where there is nothing. */
export async function createSiteCache(folder: string, buildId: string): Promise<SiteCache> {
  const file = path.join(folder, 'tags.json');
  const pages = path.join(folder, 'pages');
  await removeOtherBuilds(pages, buildId);
  const kept = await readTagTimes(file);
  let times: TagTimes = kept ?? noTagTimes(Date.now());
  let lastWrite = kept ? Promise.resolve() : writeTagTimes(file, times);
  await lastWrite;
  return {
    pagesFolder: path.join(pages, buildId),
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
