import type { EventSummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { routes } from '@/routes';
import { Section } from '@/ui/Section';
import { EmptyNote } from '../items/EmptyNote';
import { EventList } from './EventList';

interface EventsSectionProps {
  locale: LocaleCode;
  events: EventSummary[];
  words: { heading: string; empty: string; all: string };
}

/** The events of one subject, and the way to all events. */
export function EventsSection({ locale, events, words }: EventsSectionProps) {
  return (
    <Section id="events" heading={words.heading} more={{ href: routes.eventList(locale), label: words.all }}>
      {events.length > 0 ? (
        <EventList locale={locale} events={events} level={3} />
      ) : (
        <EmptyNote>
          <p>{words.empty}</p>
        </EmptyNote>
      )}
    </Section>
  );
}
