import type { City } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { asHeading, formatCalendarMonth } from '@/i18n/formats';

interface MilestonesProps {
  locale: LocaleCode;
  milestones: City['milestones'];
}

/** A city's way into the network and in it, from the beginning, by months: of some steps no day is known. */
export function Milestones({ locale, milestones }: MilestonesProps) {
  return (
    <ol className="timeline">
      {milestones
        .toSorted((a, b) => a.date.localeCompare(b.date))
        .map(({ date, title }) => (
          <li key={`${date} ${title}`}>
            <time dateTime={date.slice(0, 7)}>{asHeading(locale, formatCalendarMonth(locale, date))}</time>
            <p>{title}</p>
          </li>
        ))}
    </ol>
  );
}
