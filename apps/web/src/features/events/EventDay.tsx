import type { LocaleCode } from '@eyvan/locales';
import { dayKeyOf, formatDayNumeral, formatMonth, formatWeekday } from '../../i18n/formats';

interface EventDayProps {
  locale: LocaleCode;
  instant: string;
  timeZone: string;
}

/** A day as a calendar shows it: the numeral large, then month and weekday. */
export function EventDay({ locale, instant, timeZone }: EventDayProps) {
  return (
    <time className="day" dateTime={dayKeyOf(instant, timeZone)}>
      <span className="day-numeral">{formatDayNumeral(locale, instant, timeZone)}</span>{' '}
      <span className="day-month">{formatMonth(locale, instant, timeZone)}</span>{' '}
      <span>{formatWeekday(locale, instant, timeZone)}</span>
    </time>
  );
}
