import { attendance as attendances, eventStatus, knownWord, type EventSummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { toPath } from '@/routes';
import { ItemKicker } from '../items/ItemKicker';
import { sayWithinDay } from './say-event-time';

interface EventRowProps {
  locale: LocaleCode;
  event: EventSummary;
  level: 3 | 4;
  withSummary: boolean;
}

/** One event under its day. That it was cancelled or moved is said first. */
export async function EventRow({ locale, event, level, withSummary }: EventRowProps) {
  const status = await getTranslations({ locale, namespace: 'EventStatus' });
  const attendance = await getTranslations({ locale, namespace: 'Attendance' });
  const stands = knownWord(eventStatus, event.status);
  const takenPart = knownWord(attendances, event.attendance);
  const Title = `h${level}` as const;
  const place = event.attendance === 'online' ? null : event.venue?.name;
  return (
    <li className="event-row" data-status={event.status}>
      {stands && stands !== 'scheduled' ? <p className="status">{status(stands)}</p> : null}
      <Title className="headline">
        <a href={toPath(event.url)}>{event.title}</a>
      </Title>
      {withSummary ? <p className="summary">{event.summary}</p> : null}
      <ul className="event-row-facts">
        <li>
          <time dateTime={event.startsAt}>{await sayWithinDay(locale, event)}</time>
        </li>
        {place ? <li>{place}</li> : null}
        {takenPart && takenPart !== 'offline' ? <li>{attendance(takenPart)}</li> : null}
      </ul>
      {withSummary ? (
        <ItemKicker locale={locale} categories={event.categories} cities={event.cities} />
      ) : null}
    </li>
  );
}
