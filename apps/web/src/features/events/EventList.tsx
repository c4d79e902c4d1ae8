import type { EventSummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { dayKeyOf } from '@/i18n/formats';
import { groupByDay } from '../items/group-by-day';
import { EventDay } from './EventDay';
import { EventRow } from './EventRow';

interface EventListProps {
  locale: LocaleCode;
  events: EventSummary[];
  /** The level of the days' headings; the titles are one below. */
  level: 2 | 3;
  withSummaries?: boolean;
}

/** Events by the day on which they start, in their own zone. */
export function EventList({ locale, events, level, withSummaries = false }: EventListProps) {
  const DayHeading = `h${level}` as const;
  const days = groupByDay(events, ({ startsAt, timeZone }) => dayKeyOf(startsAt, timeZone));
  return (
    <ol className="event-days">
      {days.map(({ day, items }) => (
        <li className="event-day" key={day}>
          <DayHeading>
            <EventDay locale={locale} instant={items[0].startsAt} timeZone={items[0].timeZone} />
          </DayHeading>
          <ul>
            {items.map((event) => (
              <EventRow
                key={event.id}
                locale={locale}
                event={event}
                level={level === 2 ? 3 : 4}
                withSummary={withSummaries}
              />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
