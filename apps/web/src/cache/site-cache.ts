import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { removeKeptPages } from './remove-kept-pages';
import { isShownBy } from './shows-withdrawn';
import { createSiteClock } from './site-clock';
import {
  freshnessOf,
  noTagTimes,
  touchTags,
  toSubject,
  type Entry,
  type Freshness,
  type TagTimes,
} from './tag-times';
import { readTagTimes, writeTagTimes } from './tag-times-file';

/** What is kept: an answer of the API, or a page with where it stands and what it says. */
export interface Kept extends Pick<Entry, 'tags' | 'madeAt'> {
  page?: { path: string; content: string | Buffer };
}

/** Keeps pages and feeds, and knows which of them may still be shown; outlives a restart. */
export interface SiteCache {
  /** Where pages are kept: those of one build, as they name its styles and fonts. */
  pagesFolder: string;
  /** By the site's own clock, as all moments here are. */
  now(): number;
  freshnessOf(kept: Kept): Freshness;
  /** Holds at once; resolves when it is on disk. */
  touch(kind: 'dropped' | 'stale', tags: readonly string[]): Promise<void>;
  /** Resolves when the clock of whatever process comes next is certain to begin after `moment`. */
  hold(moment: number): Promise<void>;
}

const toEntry = ({ tags, madeAt, page }: Kept): Entry => ({
  tags,
  madeAt,
  ...(page ? { shows: (withdrawal) => isShownBy({ ...page, tags }, withdrawal) } : {}),
});

/** The clock is held for so long at a time: a write a minute where pages are made, none where there are none. */
const heldMs = 120_000;

// Next loads cache-handler.mjs by itself, outside the bundle of the app: the two meet here.
const slot = Symbol.for('eyvan.siteCache');
const slots = globalThis as unknown as Record<symbol, SiteCache | undefined>;

/** What other builds have kept is of no use any more. */
async function removeOtherBuilds(folder: string, buildId: string | null): Promise<void> {
  await mkdir(folder, { recursive: true });
  const others = (await readdir(folder)).filter((name) => name !== buildId);
  await Promise.all(others.map((name) => rm(path.join(folder, name), { recursive: true })));
}

/** Opens what is kept in `folder`, and starts it where there is nothing. */
export async function createSiteCache(folder: string, buildId: string): Promise<SiteCache> {
  const file = path.join(folder, 'tags.json');
  const pages = path.join(folder, 'pages');
  const kept = await readTagTimes(file);
  await removeOtherBuilds(pages, kept && buildId);
  const clock = createSiteClock(Math.max(Date.now(), kept?.heldUntil ?? 0));
  let times: TagTimes = kept ?? noTagTimes(clock.now());
  let heldUntil = 0;
  let lastWrite = Promise.resolve();
  // One write after another; a failed one must not keep the next from trying.
  const write = () => {
    const save = async () => {
      const until = clock.now() + heldMs;
      await writeTagTimes(file, { ...times, heldUntil: until });
      heldUntil = until;
    };
    lastWrite = lastWrite.then(save, save);
    return lastWrite;
  };
  let holding: Promise<void> | null = null;
  // A full disk must not keep known pages from their readers: what is new is then kept in memory, until it can be held.
  await (kept
    ? write().catch((error: Error) => console.warn(`${file} cannot be written: ${error.message}`))
    : write());
  return {
    pagesFolder: path.join(pages, buildId),
    now: clock.now,
    freshnessOf: (kept) => (kept.madeAt > clock.now() ? 'dropped' : freshnessOf(times, toEntry(kept))),
    async touch(kind, tags) {
      times = touchTags(times, kind, tags, clock.tick());
      await write();
      const subject = kind === 'dropped' && toSubject(tags);
      if (subject) await removeKeptPages(path.join(pages, buildId), subject);
    },
    async hold(moment) {
      if (moment <= heldUntil) return;
      holding ??= write().finally(() => (holding = null));
      await holding;
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
