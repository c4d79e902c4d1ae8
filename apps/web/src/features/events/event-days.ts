import { daysOf, endOf, type EventTimes } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import {
  formatDateRange,
  formatGregorianDates,
  formatInstantRange,
  formatTime,
  formatTimeRange,
} from '@/i18n/formats';

const isOfOneDay = (event: EventTimes): boolean => {
  const { first, last } = daysOf(event);
  return first === last;
};

/** Noon of both days: an instant that no zone and no rule moves to another one. */
function toSpan(event: EventTimes) {
  const { first, last } = daysOf(event);
  return { start: `${first}T12:00:00Z`, end: `${last}T12:00:00Z`, timeZone: 'UTC' };
}

/** The days of an event that takes several: "5–7 November 2026"; null for one of a single day. */
export const formatEventDays = (locale: LocaleCode, event: EventTimes): string | null =>
  isOfOneDay(event) ? null : formatDateRange(locale, toSpan(event));

/**
 * What the first day, shown large, does not say of an event's dates: all its days if there are several, and
 * the Gregorian dates where the reader's calendar is another, for guests from abroad count by those.
 */
export const formatFurtherDates = (locale: LocaleCode, event: EventTimes): string[] =>
  [formatEventDays(locale, event), formatGregorianDates(locale, toSpan(event))].filter(
    (dates) => dates !== null,
  );

/**
 * The hours of an event: "18:00–20:30", "18:00"; of several days the day and hour of both ends. Null where whole days
 * are meant.
 */
export function formatEventHours(locale: LocaleCode, event: EventTimes): string | null {
  const { startsAt, timeZone, allDay } = event;
  if (allDay) return null;
  const end = endOf(event);
  if (end === null) return formatTime(locale, startsAt, timeZone);
  const span = { start: startsAt, end, timeZone };
  return isOfOneDay(event) ? formatTimeRange(locale, span) : formatInstantRange(locale, span);
}
