import { nameIn, referenceTags, type TagKind } from '@eyvan/wire';

/** `dropped`: may not be shown to anyone again; `stale`: may be shown while it is rebuilt. */
export type Freshness = 'fresh' | 'stale' | 'dropped';

/** Something that was withdrawn, and so may not be shown by anything that was made before. */
export interface Withdrawal {
  /** Its tag: `item:4f7k2q9d`, `city:baku`, `category:design`. */
  tag: string;
  /** The languages in which it was withdrawn; none where it was in all of them. */
  locales: string[];
  at: number;
}

/** When tags were last touched: tag to milliseconds of the site's own clock. */
export interface TagTimes {
  /** What was cached before this is dropped, whatever its tags: set when the times were lost. */
  droppedBefore: number;
  /** Nothing that carries one of these may be shown. */
  dropped: Record<string, number>;
  /** Lists that have lost something: answers of the API are dropped, pages are, if they show what was withdrawn. */
  lost: Record<string, number>;
  stale: Record<string, number>;
  /** What was withdrawn, in the order of time. */
  withdrawn: Withdrawal[];
}

/** Something cached, as far as it matters here. */
export interface Entry {
  tags: readonly string[];
  /** By the site's own clock: when it was begun. */
  madeAt: number;
  /** Whether a page shows something that was withdrawn. Without it (an answer of the API) its tags decide alone. */
  shows?: (withdrawal: Withdrawal) => boolean;
}

// Every page is rebuilt 30 s after it was made; once that is past, an old "stale" mark says nothing new.
const staleMarksLastMs = 120_000;

/** Nothing is known of the past, so nothing from before `now` is trusted. */
export const noTagTimes = (now: number): TagTimes => ({
  droppedBefore: now,
  dropped: {},
  lost: {},
  stale: {},
  withdrawn: [],
});

/** A city and a field are on their own list, too, which their tag says. */
const listOf = { city: referenceTags.cities, category: referenceTags.categories } as const;

/**
 * What a withdrawal is about, when its tags tell of one thing only, as those of the CMS do. Null for what tells of many
 * (a restored backup): which tags belong together is not to be told then.
 */
export function toSubject(tags: readonly string[]): Omit<Withdrawal, 'at'> | null {
  const named = (kind: TagKind) => tags.filter((tag) => nameIn(kind, tag) !== null);
  const isOnList = (kind: keyof typeof listOf) => tags.includes(listOf[kind]);
  const lists = (['city', 'category'] as const).filter(isOnList);
  const items = named('item');
  const subjects = [...items, ...lists.flatMap(named)];
  const [tag] = subjects;
  if (!tag || subjects.length > 1 || (items.length > 0 && lists.length > 0)) return null;
  return { tag, locales: tags.flatMap((each) => nameIn('locale', each) ?? []) };
}

const touch = (marks: Record<string, number>, tags: readonly string[], now: number) => ({
  ...marks,
  ...Object.fromEntries(tags.map((tag) => [tag, now])),
});

/** The times after a push: its tags are touched, marks that no longer say anything are forgotten. */
export function touchTags(
  times: TagTimes,
  kind: 'dropped' | 'stale',
  tags: readonly string[],
  now: number,
): TagTimes {
  const fresh = Object.entries(times.stale).filter(([, at]) => now - at < staleMarksLastMs);
  const next = { ...times, stale: Object.fromEntries(fresh) };
  if (kind === 'stale') return { ...next, stale: touch(next.stale, tags, now) };
  const subject = toSubject(tags);
  if (!subject) return { ...next, dropped: touch(next.dropped, tags, now) };
  const withdrawn = [...next.withdrawn, { ...subject, at: now }];
  return { ...next, lost: touch(next.lost, tags, now), withdrawn };
}

function showsWithdrawn({ withdrawn }: TagTimes, { madeAt, shows }: Entry): boolean {
  for (let index = withdrawn.length - 1; index >= 0 && withdrawn[index]!.at >= madeAt; index--)
    if (shows?.(withdrawn[index]!)) return true;
  return false;
}

/** What may be done with something that is cached. */
export function freshnessOf(times: TagTimes, entry: Entry): Freshness {
  const { tags, madeAt, shows } = entry;
  const isTouched = (marks: Record<string, number>) =>
    tags.some((tag) => Object.hasOwn(marks, tag) && marks[tag]! >= madeAt);
  if (madeAt < times.droppedBefore || isTouched(times.dropped)) return 'dropped';
  const hasLost = isTouched(times.lost);
  if (shows ? showsWithdrawn(times, entry) : hasLost) return 'dropped';
  return hasLost || isTouched(times.stale) ? 'stale' : 'fresh';
}
