/** When an event is, as the API says it: ISO 8601 with the offset of its own zone. */
export interface EventTimes {
  startsAt: string;
  endsAt: string | null;
  /** IANA. */
  timeZone: string;
  allDay: boolean;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** What ends by this hour of the next morning belongs to the evening on which it began. */
const smallHoursMs = 6 * hourMs;

/** Making a formatter costs far more than using it, so each zone has one. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  // Swedish writes its dates as ISO 8601 does.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone });
  calendars.set(timeZone, made);
  return made;
}

/** The day on which an instant falls in a zone, as `YYYY-MM-DD`. */
export const dayIn = (instant: string | number, timeZone: string): string =>
  calendarOf(timeZone).format(new Date(instant));

const dayAfter = (day: string): string => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);

/**
 * The first instant of a calendar day in a zone, as UTC ISO 8601. Found by looking, as a day may begin at 01:00 where
 * clocks are put forward at midnight.
 */
export function startOfDayIn(day: string, timeZone: string): string {
  // No zone is further than 14 hours from UTC.
  let before = Date.parse(day) - 15 * hourMs;
  let within = Date.parse(day) + 15 * hourMs;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (dayIn(middle, timeZone) < day) before = middle;
    else within = middle;
  }
  return new Date(within).toISOString();
}

/** The last instant of a calendar day in a zone, as UTC ISO 8601. */
export const endOfDayIn = (day: string, timeZone: string): string =>
  new Date(Date.parse(startOfDayIn(dayAfter(day), timeZone)) - 1).toISOString();

/** The end of an event, if it has one: an end at its beginning says nothing. */
export const endOf = ({ startsAt, endsAt }: EventTimes): string | null =>
  endsAt && Date.parse(endsAt) > Date.parse(startsAt) ? endsAt : null;

/**
 * The days of an event in its own zone, both included: the one rule for page, API, lists, JSON-LD and calendars.
 * - The end of an event of whole days means that day.
 * - An event that ends at midnight does not touch the day that begins then, and one of less than a day that ends in
 *   the small hours belongs to its evening.
 * - What has no end is of one day.
 */
export function daysOf(event: EventTimes): { first: string; last: string } {
  const { startsAt, timeZone, allDay } = event;
  const first = dayIn(startsAt, timeZone);
  const end = endOf(event);
  if (end === null) return { first, last: first };
  if (allDay) return { first, last: dayIn(end, timeZone) };
  const isOfAnEvening = Date.parse(end) - Date.parse(startsAt) < dayMs;
  const last = dayIn(Date.parse(end) - 1 - (isOfAnEvening ? smallHoursMs : 0), timeZone);
  return { first, last: last < first ? first : last };
}

/**
 * The last instant that belongs to an event, as UTC ISO 8601; after it, it is over. What has no end lasts until the
 * end of its day, and whole days to the end of the last one, in the event's own zone.
 */
export function lastInstantOf(event: EventTimes): string {
  const end = endOf(event);
  if (event.allDay || end === null) return endOfDayIn(daysOf(event).last, event.timeZone);
  return new Date(Date.parse(end) - 1).toISOString();
}
