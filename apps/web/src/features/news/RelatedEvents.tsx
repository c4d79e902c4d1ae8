import type { NewsItem } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { toPath } from '@/routes';
import { EventDay } from '../events/EventDay';

interface RelatedEventsProps {
  locale: LocaleCode;
  events: NewsItem['relatedEvents'];
}

/** The events that a story speaks of. */
export function RelatedEvents({ locale, events }: RelatedEventsProps) {
  return (
    <ul className="event-days">
      {events.map((event) => (
        <li className="event-day" key={event.id}>
          <EventDay locale={locale} instant={event.startsAt} timeZone={event.timeZone} />
          <p className="headline">
            <a href={toPath(event.url)}>{event.title}</a>
          </p>
        </li>
      ))}
    </ul>
  );
}
