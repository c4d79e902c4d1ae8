import type { LocaleCode } from '@eyvan/locales';
import type { EditionSlug } from '../../content/edition';
import type { ReleaseAction, ReleaseState } from '../../editions/releases/release';
import type { Day } from './month';

/** An edition that an entry is about. */
export interface EntryEdition {
  slug: EditionSlug;
  id: string;
  language: LocaleCode;
  title: string;
}

interface Entry {
  /** ISO 8601. */
  at: string;
  /** On the newsroom's calendar; of an event, on that of its place. */
  day: Day;
  /** `10:00`, by the same clocks; null for a whole day. */
  time: string | null;
  editions: EntryEdition[];
}

export interface ReleaseEntry extends Entry {
  kind: 'release';
  id: string;
  action: ReleaseAction;
  state: ReleaseState;
  why: string | null;
}

/** `due`: by when an edition is to be written. */
export type CalendarEntry = ReleaseEntry | (Entry & { kind: 'due' | 'event' });

/** Entries by their days, the earlier first; within a language where one is given. */
export function toDays(entries: CalendarEntry[], language: LocaleCode | null): Map<Day, CalendarEntry[]> {
  const days = new Map<Day, CalendarEntry[]>();
  const inOrder = [...entries].sort((one, other) => one.at.localeCompare(other.at));
  for (const entry of inOrder) {
    if (language && !entry.editions.some((edition) => edition.language === language)) continue;
    days.set(entry.day, [...(days.get(entry.day) ?? []), entry]);
  }
  return new Map([...days].sort(([one], [other]) => one.localeCompare(other)));
}
