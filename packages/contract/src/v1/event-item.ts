import { z } from 'zod';
import { body } from './body';
import { cityRef, coordinates, countryCode } from './city';
import { correction, itemDetails, itemSummary } from './item-summary';
import { newsSummary } from './news-item';
import { open } from './open-list';
import { instant } from './time';

/** How an event stands; the words of schema.org/EventStatusType. */
export const eventStatuses = ['scheduled', 'postponed', 'rescheduled', 'cancelled', 'movedOnline'] as const;
export const eventStatus = z.enum(eventStatuses).meta({ id: 'EventStatus' });
export type EventStatus = z.infer<typeof eventStatus>;

/** How one takes part; the words of schema.org/EventAttendanceModeEnumeration. */
export const attendances = ['offline', 'online', 'mixed'] as const;
export const attendance = z.enum(attendances).meta({ id: 'Attendance' });
export type Attendance = z.infer<typeof attendance>;

/** What a house has for those who need it. */
export const venueAids = [
  'stepFree',
  'lift',
  'accessibleToilet',
  'accessibleParking',
  'hearingLoop',
  'quietRoom',
] as const;
export const venueAid = z.enum(venueAids).meta({ id: 'VenueAid' });
export type VenueAid = z.infer<typeof venueAid>;

/** Where an event takes place: a house that the newsroom knows, or words of this event alone. */
export const venue = z
  .object({
    name: z.string().nullable(),
    address: z.string().nullable(),
    coordinates: coordinates.nullable(),
    city: cityRef.nullable().meta({ description: 'Null where the newsroom has not named one' }),
    website: z.url().nullable(),
    accessibility: z
      .array(open(venueAid))
      .nullable()
      .meta({ description: 'What it has for those who need it; null where the newsroom does not say' }),
  })
  .meta({ id: 'Venue' });
export type Venue = z.infer<typeof venue>;

export const organizer = z
  .object({ name: z.string().min(1), website: z.url().nullable() })
  .meta({ id: 'Organizer' });

/** Who comes from which country. */
export const participant = z
  .object({ country: countryCode, name: z.string().nullable(), attendance: open(attendance) })
  .meta({ id: 'Participant' });

/** An event as lists show it. Times carry the offset of the event's own zone. */
export const eventSummary = itemSummary
  .extend({
    type: z.literal('event'),
    title: z.string().min(1),
    startsAt: instant.meta({
      description: 'With the offset of its own zone; of whole days the first second',
    }),
    endsAt: instant
      .nullable()
      .meta({ description: 'Of whole days the last second of the last day, which is included' }),
    timeZone: z.string().meta({ description: 'IANA time zone' }),
    allDay: z.boolean().meta({ description: 'Only the days of its beginning and end are meant' }),
    status: open(eventStatus),
    statusNote: z.string().nullable(),
    previousStartsAt: instant.nullable(),
    attendance: open(attendance),
    venue: venue.nullable(),
    onlineUrl: z.url().nullable(),
    organizers: z.array(organizer),
    participants: z.array(participant),
    registrationUrl: z.url().nullable(),
    languages: z.array(z.string()).meta({ description: 'Spoken at the event; BCP 47' }),
  })
  .meta({ id: 'EventSummary' });
export type EventSummary = z.infer<typeof eventSummary>;

/** One event, whole, in one language, with the news about it. */
export const eventItem = eventSummary
  .extend({
    ...itemDetails.shape,
    body,
    corrections: z.array(correction),
    coverage: z.array(newsSummary),
  })
  .meta({ id: 'EventItem' });
export type EventItem = z.infer<typeof eventItem>;
