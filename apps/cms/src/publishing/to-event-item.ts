import {
  daysOf,
  endOfDayIn,
  newsroomTimeZone,
  startOfDayIn,
  type Attendance,
  type EventItem,
  type EventStatus,
  type EventTimes,
} from '@eyvan/contract';
import { sitePaths } from '@eyvan/wire';
import type { Edition } from '../editions/collections';
import type { ItemContext } from './item-context';
import { toBody } from './to-body';
import { toCorrections, toItemSummary } from './to-item-summary';
import { toZonedIso } from './zoned-time';

/** The shared facts of an event, as its collection stores them. */
interface EventFacts {
  startsAt: string;
  endsAt?: string | null;
  timeZone?: string | null;
  allDay?: boolean | null;
  eventStatus?: EventStatus | null;
  previousStartsAt?: string | null;
  attendance?: Attendance | null;
  onlineUrl?: string | null;
  organizers?: unknown[] | null;
  participants?: { country: string; name?: string | null; attendance?: Attendance | null }[] | null;
  registrationUrl?: string | null;
  languages?: string[] | null;
  latitude?: number | null;
  longitude?: number | null;
  image?: unknown;
}

function toVenue(edition: Edition, facts: EventFacts): EventItem['venue'] {
  const name = (edition.venueName as string) || null;
  const address = (edition.venueAddress as string) || null;
  const hasPlace = typeof facts.latitude === 'number' && typeof facts.longitude === 'number';
  const coordinates = hasPlace ? { latitude: facts.latitude!, longitude: facts.longitude! } : null;
  return name || address || coordinates ? { name, address, coordinates } : null;
}

/** Whole days from their first second to their last, so that nobody has to ask whether the last one counts. */
function toWholeDays(times: EventTimes): EventTimes {
  const { endsAt, timeZone, allDay } = times;
  if (!allDay) return times;
  const { first, last } = daysOf(times);
  return {
    ...times,
    startsAt: toZonedIso(startOfDayIn(first, timeZone), timeZone),
    endsAt: endsAt && toZonedIso(endOfDayIn(last, timeZone), timeZone),
  };
}

function toTimes(facts: EventFacts) {
  const timeZone = facts.timeZone || newsroomTimeZone;
  const zoned = (instant: string | null | undefined) => (instant ? toZonedIso(instant, timeZone) : null);
  const asTyped = {
    startsAt: toZonedIso(facts.startsAt, timeZone),
    endsAt: zoned(facts.endsAt),
    timeZone,
    allDay: Boolean(facts.allDay),
  };
  return { ...toWholeDays(asTyped), previousStartsAt: zoned(facts.previousStartsAt) };
}

/** A published edition of an event and its facts, as the contract says: an explicit list of fields. */
export function toEventItem(
  edition: Edition,
  shared: Record<string, unknown>,
  context: ItemContext,
): EventItem {
  const facts = shared as unknown as EventFacts;
  const slug = edition.slug || edition.itemId!;
  return {
    type: 'event',
    ...toItemSummary(edition, shared, context),
    ...toTimes(facts),
    url: `${context.siteUrl}${sitePaths.event(context.locale, edition.itemId!, slug)}`,
    title: String(edition.title),
    image: context.imageOf(facts.image),
    status: facts.eventStatus ?? 'scheduled',
    statusNote: (edition.statusNote as string) || null,
    attendance: facts.attendance ?? 'offline',
    venue: toVenue(edition, facts),
    onlineUrl: facts.onlineUrl || null,
    organizers: (facts.organizers ?? [])
      .map(context.organizationOf)
      .filter((organizer) => organizer !== null),
    participants: (facts.participants ?? []).map(({ country, name, attendance }) => ({
      country,
      name: name || null,
      attendance: attendance ?? 'offline',
    })),
    registrationUrl: facts.registrationUrl || null,
    languages: facts.languages ?? [],
    body: toBody(edition.body, context),
    corrections: toCorrections(edition.corrections),
    coverage: context.coverage,
  };
}
