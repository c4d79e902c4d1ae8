import type { EventItem } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';

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
  return (
    <>
      {venue.name ? <p className="venue-name">{venue.name}</p> : null}
      {venue.address ? <p>{venue.address}</p> : null}
      {venue.coordinates ? (
        <p>
          <a href={toMapUrl(venue.coordinates)} rel="noopener noreferrer">
            {t('showOnMap')}
          </a>
        </p>
      ) : null}
    </>
  );
}
