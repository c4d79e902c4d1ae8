import { fromWallClock, toWallClock } from '../../platform/time/wall-clock';

/** A month of the Gregorian calendar: `2027-03` (ISO 8601). */
export type Month = string;
/** A day: `2027-03-01`. */
export type Day = string;

export const isMonth = (given: unknown): given is Month =>
  typeof given === 'string' && /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(given);

/** The day on the calendar of a zone at an instant. */
export const dayOf = (instant: string | Date, zone: string): Day => toWallClock(instant, zone).slice(0, 10);

export const monthOf = (day: Day): Month => day.slice(0, 7);

const dateOf = (day: Day) => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** The month that is so many months later; before it, where negative. */
export function addMonths(month: Month, count: number): Month {
  const date = dateOf(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return monthOf(toDay(date));
}

function addDays(day: Day, count: number): Day {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + count);
  return toDay(date);
}

/** When a month begins in a zone, and when it is over: ISO 8601, the second instant is no part of it. */
export const boundsOf = (month: Month, zone: string): { from: string; to: string } => ({
  from: fromWallClock(`${month}-01T00:00`, zone),
  to: fromWallClock(`${addMonths(month, 1)}-01T00:00`, zone),
});

const saturday = 6;
const monday = 1;

/** On which day the week begins for who reads a language: as `Date` counts, Sunday is 0 (CLDR, supplemental week data). */
export const firstDayOf = (language: string): number =>
  language === 'fa' || language === 'ar' ? saturday : monday;

/** The weeks that hold the days of a month, each from its first day on, with days of its neighbours. */
export function weeksOf(month: Month, firstDay: number): Day[][] {
  const first = `${month}-01`;
  const before = (dateOf(first).getUTCDay() - firstDay + 7) % 7;
  const weeks: Day[][] = [];
  for (let start = addDays(first, -before); monthOf(start) <= month; start = addDays(start, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(start, index)));
  return weeks;
}
