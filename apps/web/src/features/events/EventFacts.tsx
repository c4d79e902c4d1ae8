import type { EventItem } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { asHeading } from '@/i18n/formats';
import { languageName } from '@/i18n/names';
import { EventDay } from './EventDay';
import { Fact } from './Fact';
import { TakePart } from './TakePart';
import { Venue } from './Venue';
import { formatFurtherDates } from './event-days';
import { sayHoursInZone } from './say-event-time';

interface EventFactsProps {
  locale: LocaleCode;
  event: EventItem;
}

/** When, where, how to take part, by whom, in which languages. */
export async function EventFacts({ locale, event }: EventFactsProps) {
  const t = await getTranslations({ locale, namespace: 'EventPage' });
  return (
    <dl className="event-facts" aria-label={t('facts')}>
      <Fact name={t('when')} className="event-when">
        <EventDay locale={locale} instant={event.startsAt} timeZone={event.timeZone} />
        {formatFurtherDates(locale, event).map((dates) => (
          <p key={dates}>{dates}</p>
        ))}
        <p>
          <time dateTime={event.startsAt}>{await sayHoursInZone(locale, event)}</time>
        </p>
      </Fact>
      {event.venue ? (
        <Fact name={t('where')}>
          <Venue locale={locale} venue={event.venue} />
        </Fact>
      ) : null}
      <Fact name={t('howToTakePart')}>
        <TakePart locale={locale} event={event} />
      </Fact>
      {event.organizers.length > 0 ? (
        <Fact name={t('organizers', { count: event.organizers.length })}>
          <ul>
            {event.organizers.map(({ name, website }) => (
              <li key={name}>{website ? <a href={website}>{name}</a> : name}</li>
            ))}
          </ul>
        </Fact>
      ) : null}
      {event.languages.length > 0 ? (
        <Fact name={t('languages', { count: event.languages.length })}>
          <ul>
            {event.languages.map((tag) => (
              <li key={tag}>{asHeading(locale, languageName(locale, tag))}</li>
            ))}
          </ul>
        </Fact>
      ) : null}
    </dl>
  );
}
