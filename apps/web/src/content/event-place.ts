import { lastInstantOf, type EventTimes } from '@eyvan/contract';

/**
 * Where a later page of events stands: behind which row (the API's cursor), in the list as of which day. A cursor
 * belongs to its question, and what is past or to come is asked anew each day.
 */
export interface EventPlace {
  /** `YYYY-MM-DD`, of the newsroom's calendar. */
  day: string;
  cursor: string;
}

/** A place as part of an address, of characters that need no encoding. */
export const writePlace = ({ day, cursor }: EventPlace): string => `${day}.${cursor}`;

/** The place that a part of an address means; null where it means none. */
export function readPlace(place: string): EventPlace | null {
  const [, day, cursor] = /^(\d{4}-\d{2}-\d{2})\.([\w-]+)$/.exec(place) ?? [];
  return day && cursor ? { day, cursor } : null;
}

/** Whether an event was over when a day of the newsroom began: `startOfDay` is that instant, ISO 8601. */
export const isOverBefore = (startOfDay: string, event: EventTimes): boolean =>
  Date.parse(lastInstantOf(event)) < Date.parse(startOfDay);
