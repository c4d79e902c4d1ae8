import { dayIn, daysOf, type Attendance, type EventItem, type EventStatus } from '@eyvan/contract';
import type { ItemOnSite, JsonLd } from './json-ld';
import { toSocialImage } from './social-image';

const statuses: Record<EventStatus, string> = {
  scheduled: 'EventScheduled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  cancelled: 'EventCancelled',
  movedOnline: 'EventMovedOnline',
};

const attendanceModes: Record<Attendance, string> = {
  offline: 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  mixed: 'MixedEventAttendanceMode',
};

const schemaOrg = (word: string | undefined) => word && `https://schema.org/${word}`;

/** The word of schema.org; none for one that came to the API after this site was made. */
const wordOf = (words: Record<string, string>, word: string): string | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

/** An event of whole days has dates, not times: those of its own zone, the last one included. */
function toDates(item: EventItem): JsonLd {
  const { startsAt, endsAt, previousStartsAt, timeZone, allDay } = item;
  const { first, last } = daysOf(item);
  return {
    startDate: allDay ? first : startsAt,
    endDate: (endsAt && allDay ? last : endsAt) ?? undefined,
    previousStartDate:
      (previousStartsAt && allDay ? dayIn(previousStartsAt, timeZone) : previousStartsAt) ?? undefined,
  };
}

function toPlace({ venue, cities, attendance }: EventItem): JsonLd | undefined {
  if (attendance === 'online' || !(venue || cities.length > 0)) return undefined;
  const [city] = cities;
  return {
    '@type': 'Place',
    name: venue?.name ?? city?.name,
    address: {
      '@type': 'PostalAddress',
      streetAddress: venue?.address ?? undefined,
      addressLocality: city?.name,
      addressCountry: city?.country,
    },
    geo: venue?.coordinates ? { '@type': 'GeoCoordinates', ...venue.coordinates } : undefined,
  };
}

function toLocations(item: EventItem): JsonLd[] {
  const online = item.attendance !== 'offline' && item.onlineUrl;
  const places = [toPlace(item), online ? { '@type': 'VirtualLocation', url: item.onlineUrl } : undefined];
  return places.filter((place) => place !== undefined);
}

/** An event as schema.org/Event. */
export function toEventJsonLd(item: EventItem, { url }: ItemOnSite): JsonLd {
  return {
    '@type': 'Event',
    '@id': url,
    url,
    name: item.title,
    description: item.summary,
    ...toDates(item),
    eventStatus: schemaOrg(wordOf(statuses, item.status)),
    eventAttendanceMode: schemaOrg(wordOf(attendanceModes, item.attendance)),
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
