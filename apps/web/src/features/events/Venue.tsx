import { knownWord, venueAid, type EventItem } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { toPath } from '@/routes';

interface VenueProps {
  locale: LocaleCode;
  venue: NonNullable<EventItem['venue']>;
}

function toMapUrl({ latitude, longitude }: { latitude: number; longitude: number }): string {
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}

/** Where an event takes place. The map is a link: nothing of it is loaded here. */
export async function Venue({ locale, venue }: VenueProps) {
  const t = await getTranslations({ locale, namespace: 'EventPage' });
  const sayAid = await getTranslations({ locale, namespace: 'VenueAid' });
  const aids = (venue.accessibility ?? []).flatMap((word) => knownWord(venueAid, word) ?? []);
  return (
    <>
      {venue.name ? (
        <p className="venue-name">
          {venue.website ? (
            <a href={venue.website} rel="noopener noreferrer">
              {venue.name}
            </a>
          ) : (
            venue.name
          )}
        </p>
      ) : null}
      {venue.address ? <p>{venue.address}</p> : null}
      {venue.city ? (
        <p>
          <a href={toPath(venue.city.url)}>{venue.city.name}</a>
        </p>
      ) : null}
      {venue.coordinates ? (
        <p>
          <a href={toMapUrl(venue.coordinates)} rel="noopener noreferrer">
            {t('showOnMap')}
          </a>
        </p>
      ) : null}
      {aids.length > 0 ? (
        <ul className="venue-aids" aria-label={t('accessibility')}>
          {aids.map((aid) => (
            <li key={aid}>{sayAid(aid)}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
