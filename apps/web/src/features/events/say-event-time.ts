import type { EventSummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import {
  dayKeyOf,
  formatDateRange,
  formatGregorianDates,
  formatTime,
  formatTimeRange,
  formatTimeZone,
} from '../../i18n/formats';

type EventTimes = Pick<EventSummary, 'startsAt' | 'endsAt' | 'timeZone' | 'allDay'>;

/** The last instant that belongs to an event: one that ends at midnight does not touch the next day. */
function lastInstantOf({ startsAt, endsAt }: EventTimes): string {
  if (!endsAt) return startsAt;
  return new Date(Math.max(Date.parse(startsAt), Date.parse(endsAt) - 1)).toISOString();
}

const isOfOneDay = (event: EventTimes) =>
  dayKeyOf(event.startsAt, event.timeZone) === dayKeyOf(lastInstantOf(event), event.timeZone);

/** The days of an event that takes several: "5–7 November 2026"; null for one of a single day. */
function saySpan(locale: LocaleCode, event: EventTimes): string | null {
  if (isOfOneDay(event)) return null;
  const { startsAt, timeZone } = event;
  return formatDateRange(locale, { start: startsAt, end: lastInstantOf(event), timeZone });
}

/**
 * What the first day, shown large, does not say of an event's dates: all its days if there are several, and
 * the Gregorian dates where the reader's calendar is another, for guests from abroad count by those.
 */
export function sayFurtherDates(locale: LocaleCode, event: EventTimes): string[] {
  const { startsAt, timeZone } = event;
  const gregorian = formatGregorianDates(locale, { start: startsAt, end: lastInstantOf(event), timeZone });
  return [saySpan(locale, event), gregorian].filter((dates) => dates !== null);
}

/** The hours of its day: "18:00–20:30", "18:00", "All day". Of several days only the first hour is known. */
async function sayHours(locale: LocaleCode, event: EventTimes): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'EventTime' });
  const { startsAt, endsAt, timeZone, allDay } = event;
  if (allDay) return t('allDay');
  if (!endsAt || !isOfOneDay(event)) return formatTime(locale, startsAt, timeZone);
  return formatTimeRange(locale, { start: startsAt, end: endsAt, timeZone });
}

/** What a list adds to the day on which an event starts: its hours, or all its days if there are several. */
export async function sayWithinDay(locale: LocaleCode, event: EventTimes): Promise<string> {
  return saySpan(locale, event) ?? sayHours(locale, event);
}

/** The hours with the name of the zone whose clock they are on; without it where the whole day is meant. */
export async function sayHoursInZone(locale: LocaleCode, event: EventTimes): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'EventTime' });
  const time = await sayHours(locale, event);
  if (event.allDay) return time;
  return t('timeInZone', { time, zone: formatTimeZone(locale, event.startsAt, event.timeZone) });
}
