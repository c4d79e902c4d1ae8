import type { City } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { formatCalendarDay } from '../../i18n/formats';

interface MilestonesProps {
  locale: LocaleCode;
  milestones: City['milestones'];
}

/** A city's way into the network and in it, from the beginning. */
export function Milestones({ locale, milestones }: MilestonesProps) {
  return (
    <ol className="timeline">
      {milestones
        .toSorted((a, b) => a.date.localeCompare(b.date))
        .map(({ date, title }) => (
          <li key={`${date} ${title}`}>
            <time dateTime={date}>{formatCalendarDay(locale, date)}</time>
            <p>{title}</p>
          </li>
        ))}
    </ol>
  );
}
