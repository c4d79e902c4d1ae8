import type { CityRef, Venue } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import type { Venue as StoredVenue } from '../../payload-types';
import { nameIn, wordsIn, type InAllLocales } from '../words';
import { toCoordinates } from './to-coordinates';

/** As it is stored, with the words of all languages. */
export type VenueDoc = InAllLocales<StoredVenue, 'name' | 'address'>;

/** What an event says of its place itself: in words of its language, and on the map. */
export type OwnPlace = Pick<Venue, 'name' | 'address' | 'coordinates'>;

/**
 * Where an event takes place. A house says it in its own words; where it has none in this language, the event's own
 * come first, and then those of the nearest language: a name on a door helps whoever looks for it.
 */
export function toVenue(
  doc: VenueDoc | undefined,
  own: OwnPlace,
  locale: LocaleCode,
  city: CityRef | null,
): Venue | null {
  const say = (field: 'name' | 'address') =>
    wordsIn(doc?.[field], locale) ?? own[field] ?? nameIn(doc?.[field], locale);
  const venue = {
    name: say('name'),
    address: say('address'),
    coordinates: (doc && toCoordinates(doc)) ?? own.coordinates,
    city,
    website: doc?.website || null,
    accessibility: doc?.accessibility?.length ? doc.accessibility : null,
  };
  return Object.values(venue).some((value) => value !== null) ? venue : null;
}
