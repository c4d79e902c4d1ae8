import {
  daysOf,
  endOfDayIn,
  eventItem,
  eventSummary,
  lastInstantOf,
  startOfDayIn,
  type EventItem,
  type EventTimes,
} from '@eyvan/contract';
import { sitePaths } from '@eyvan/wire';
import type { FactsOf } from '../../content/types/facts';
import type { Event } from '../../payload-types';
import type { ItemContext } from './item-context';
import { toBody } from '../body/to-body';
import type { Projection } from './projection';
import { toCorrections, toItemSummary } from './to-item-summary';
import { toCoordinates } from '../references/to-coordinates';
import { toUtcIso, toZonedIso } from '../zoned-time';

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

/** @throws Error for an event without a beginning, which is never published */
function toTimes(facts: FactsOf<'events'>, { newsroomZone }: ItemContext) {
  if (!facts.startsAt) throw new Error('An event begins at some time');
  const timeZone = facts.timeZone || newsroomZone;
  const zoned = (instant: string | null | undefined) => (instant ? toZonedIso(instant, timeZone) : null);
  const asTyped = {
    startsAt: toZonedIso(facts.startsAt, timeZone),
    endsAt: zoned(facts.endsAt),
    timeZone,
    allDay: Boolean(facts.allDay),
  };
  // Kept whenever a date moves; told where it is said that it has.
  const previousStartsAt = zoned(facts.previousStartsAt);
  const isAsPlanned = !facts.eventStatus || facts.eventStatus === 'scheduled';
  return {
    ...toWholeDays(asTyped),
    previousStartsAt: isAsPlanned ? null : previousStartsAt,
  };
}

/** A published edition of an event and its facts, as the contract says: an explicit list of fields. */
function toEventItem(edition: Event, facts: FactsOf<'events'>, context: ItemContext): EventItem {
  const slug = edition.slug || edition.itemId!;
  return {
    type: 'event',
    ...toItemSummary(edition, facts, context),
    ...toTimes(facts, context),
    url: `${context.siteUrl}${sitePaths.event(context.locale, edition.itemId!, slug)}`,
    title: edition.title,
    image: context.imageOf(facts.image),
    status: facts.eventStatus ?? 'scheduled',
    statusNote: edition.statusNote || null,
    attendance: facts.attendance ?? 'offline',
    venue: context.venueOf(facts.venue, {
      name: edition.venueName || null,
      address: edition.venueAddress || null,
      coordinates: toCoordinates(facts),
    }),
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
    factsChanged: context.factsChanged,
    body: toBody(edition.body, context),
    corrections: toCorrections(edition.corrections),
    coverage: context.coverage,
  };
}

/** Events stand where they take place, on days of their own calendar. */
export const eventProjection: Projection<'events'> = {
  item: eventItem,
  summary: eventSummary,
  toItem: toEventItem,
  titleOf: ({ title }) => title,
  toTimeKeys: (event) => {
    const { first, last } = daysOf(event);
    return {
      sortKey: toUtcIso(event.startsAt),
      endKey: lastInstantOf(event),
      firstDay: first,
      lastDay: last,
    };
  },
  toFilterKeys: ({ status, attendance }) => [`status:${status}`, `attendance:${attendance}`],
  isCovered: true,
};
