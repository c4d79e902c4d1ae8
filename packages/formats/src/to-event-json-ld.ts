import { dayIn, daysOf, type Attendance, type EventItem, type EventStatus } from '@eyvan/contract';
import type {
  EventAttendanceModeEnumeration,
  EventLeaf,
  EventStatusType,
  PlaceLeaf,
  VirtualLocationLeaf,
} from 'schema-dts';
import { toSocialImage } from './to-social-image';

const statuses: Record<EventStatus, EventStatusType> = {
  scheduled: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
  cancelled: 'https://schema.org/EventCancelled',
  movedOnline: 'https://schema.org/EventMovedOnline',
};

const attendanceModes: Record<Attendance, EventAttendanceModeEnumeration> = {
  offline: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
};

/** The word of schema.org; none for one that came to the API after this site was made. */
const wordOf = <Word>(words: Record<string, Word>, word: string): Word | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

/** An event of whole days has dates, not times: those of its own zone, the last one included. */
function toDates(item: EventItem): Pick<EventLeaf, 'startDate' | 'endDate' | 'previousStartDate'> {
  const { startsAt, endsAt, previousStartsAt, timeZone, allDay } = item;
  const { first, last } = daysOf(item);
  return {
    startDate: allDay ? first : startsAt,
    endDate: (endsAt && allDay ? last : endsAt) ?? undefined,
    previousStartDate:
      (previousStartsAt && allDay ? dayIn(previousStartsAt, timeZone) : previousStartsAt) ?? undefined,
  };
}

function toPlace({ venue, cities, attendance }: EventItem): PlaceLeaf | undefined {
  if (attendance === 'online' || !(venue || cities.length > 0)) return undefined;
  const city = venue?.city ?? cities[0];
  return {
    '@type': 'Place',
    name: venue?.name ?? city?.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: venue?.address ?? undefined,
      addressLocality: city?.name,
      addressCountry: city?.country,
    },
    url: venue?.website ?? undefined,
    geo: venue?.coordinates ? { '@type': 'GeoCoordinates', ...venue.coordinates } : undefined,
  };
}

function toVirtualLocation({ attendance, onlineUrl }: EventItem): VirtualLocationLeaf | undefined {
  return attendance !== 'offline' && onlineUrl ? { '@type': 'VirtualLocation', url: onlineUrl } : undefined;
}

const toLocations = (item: EventItem) =>
  [toPlace(item), toVirtualLocation(item)].filter((place) => place !== undefined);

/** An event as schema.org/Event. `url` is its canonical address. */
export function toEventJsonLd(item: EventItem, url: string): EventLeaf {
  return {
    '@type': 'Event',
    '@id': url,
    url,
    name: item.title,
    description: item.summary,
    ...toDates(item),
    eventStatus: wordOf(statuses, item.status),
    eventAttendanceMode: wordOf(attendanceModes, item.attendance),
    location: toLocations(item),
    organizer: item.organizers.map(({ name, website }) => ({
      '@type': 'Organization',
      name,
      url: website ?? undefined,
    })),
    image: toSocialImage(item.image)?.url,
    inLanguage: item.languages.length > 0 ? item.languages : undefined,
  };
}
