import type { Where } from 'payload';

/** The instants between which all others are sorted: ISO 8601 of four digits, so that text sorts as time does. */
const first = '0000-01-01T00:00:00.000Z';
const last = '9999-12-31T23:59:59.999Z';

const isDay = (moment: string) => moment.length === 10;

/** An instant in UTC. Years that only an offset reaches (`9999-12-31T23:59:59-23:59`) are held at the brim. */
export function toInstant(moment: string): string {
  const instant = new Date(moment).toISOString();
  if (instant.startsWith('+')) return last;
  return instant.startsWith('-') ? first : instant;
}

interface Keys {
  /** The field that holds the instant. */
  instant: 'sortKey' | 'endKey';
  /** The field that holds the day. */
  day: 'firstDay' | 'lastDay';
}

/** A day is compared with the day of the item's own calendar, an instant with its instant. */
function compare(moment: string | undefined, { instant, day }: Keys, how: string): Where[] {
  if (moment === undefined) return [];
  return [isDay(moment) ? { [day]: { [how]: moment } } : { [instant]: { [how]: toInstant(moment) } }];
}

/** At this moment or later. */
export const from = (moment: string | undefined, keys: Keys) => compare(moment, keys, 'greater_than_equal');
/** At this moment or before. */
export const to = (moment: string | undefined, keys: Keys) => compare(moment, keys, 'less_than_equal');
/** Before this moment. */
export const before = (moment: string | undefined, keys: Keys) => compare(moment, keys, 'less_than');
