import type { LocaleCode } from '@eyvan/locales';
import { dayKeyOf, formatCalendarDay } from '@/i18n/formats';

interface EventDayProps {
  locale: LocaleCode;
  instant: string;
  timeZone: string;
}

/** A day as a calendar shows it: the numeral large, then month and weekday. Read aloud or copied, it is one date. */
export function EventDay({ locale, instant, timeZone }: EventDayProps) {
  const { numeral, unit, month, weekday } = formatCalendarDay(locale, instant, timeZone);
  const ofMonth = <span className="day-month">{month}</span>;
  return (
    <time className="day" dateTime={dayKeyOf(instant, timeZone)}>
      {unit ? ofMonth : null}
      <span className="day-numeral">
        {numeral}
        {unit ? <span className="day-unit">{unit}</span> : null}
      </span>{' '}
      {unit ? null : <>{ofMonth} </>}
      <span>{weekday}</span>
    </time>
  );
}
