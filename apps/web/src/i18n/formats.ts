import { dayIn } from '@eyvan/contract';
import { locales, type LocaleCode } from '@eyvan/locales';
import { dateStyles, through, upTo, writeDate, writeDates, writeMonth, type DateParts } from './date-styles';
import { zoneName } from './names';

type Options = Intl.DateTimeFormatOptions;

const dayOptions: Options = { day: 'numeric', month: 'long', year: 'numeric' };
const timeOptions: Options = { hour: '2-digit', minute: '2-digit' };

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it, so each is made once. */
function formatterOf(locale: LocaleCode, options: Options): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locales[locale].intlTag, options);
  formatters.set(key, made);
  return made;
}

type Part = { type: Intl.DateTimeFormatPartTypes; value: string };
const valueOf = (parts: Part[], type: Part['type']) => parts.find((part) => part.type === type)?.value ?? '';

/** The pieces of a date as they stand in a whole one. */
function partsOf(locale: LocaleCode, instant: string, timeZone: string): DateParts {
  const parts = formatterOf(locale, { ...dayOptions, weekday: 'long', timeZone }).formatToParts(
    new Date(instant),
  );
  const [day, month, year, weekday] = (['day', 'month', 'year', 'weekday'] as const).map((type) =>
    valueOf(parts, type),
  ) as [string, string, string, string];
  return { day, month, year, weekday };
}

/**
 * What ICU has put together, as it is printed: French writes the first of a month as an ordinal, Russian does not part
 * a year from its "г.", Persian has no hamza over the end of a month; a dash between single words has no spaces, one
 * between several words spaces that don't break.
 */
function toText(locale: LocaleCode, parts: Part[]): string {
  const isFirst = ({ type, value }: Part) => locale === 'fr' && type === 'day' && value === '1';
  return parts
    .map((part) => (isFirst(part) ? '1er' : part.value))
    .join('')
    .replace(/^(\S+)\s*–\s*/u, '$1–')
    .replace(/\s+–\s+/gu, '\u00a0–\u00a0')
    .replace(/\s(?=г\.)/gu, '\u00a0')
    .replaceAll('\u0654', '');
}

/** "5 November 2026" in the language's own calendar. `instant` is ISO 8601, `timeZone` IANA. */
export function formatDate(locale: LocaleCode, instant: string, timeZone: string): string {
  return (
    writeDate(locale, partsOf(locale, instant, timeZone)) ??
    toText(locale, formatterOf(locale, { ...dayOptions, timeZone }).formatToParts(new Date(instant)))
  );
}

/** "Thursday, 5 November 2026". */
export function formatDay(locale: LocaleCode, instant: string, timeZone: string): string {
  const { weekday } = partsOf(locale, instant, timeZone);
  const { yearFirst, beforeWeekday = ', ' } = dateStyles[locale];
  if (yearFirst) return `${formatDate(locale, instant, timeZone)}${beforeWeekday}${weekday}`;
  // For Persian ICU puts the year first and the weekday last.
  if (locale === 'fa') return `${weekday} ${formatDate(locale, instant, timeZone)}`;
  const formatter = formatterOf(locale, { ...dayOptions, weekday: 'long', timeZone });
  return toText(locale, formatter.formatToParts(new Date(instant)));
}

/** Words that stand as a heading, or on a line by themselves, begin with a capital where the language has such. */
export const asHeading = (locale: LocaleCode, words: string): string =>
  words.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locales[locale].intlTag));

/** "18:05", on the clock of 24 hours, in every language. */
export function formatTime(locale: LocaleCode, instant: string, timeZone: string): string {
  const formatter = formatterOf(locale, { ...timeOptions, timeZone });
  const { time } = dateStyles[locale];
  if (!time) return formatter.format(new Date(instant));
  const parts = formatter.formatToParts(new Date(instant));
  return time(valueOf(parts, 'hour'), valueOf(parts, 'minute'));
}

/** "5 November 2026 at 18:05". */
export function formatInstant(locale: LocaleCode, instant: string, timeZone: string): string {
  return (
    formatDate(locale, instant, timeZone) +
    dateStyles[locale].beforeTime +
    formatTime(locale, instant, timeZone)
  );
}

/** A day as a calendar shows it, in pieces that read as one date in their order. */
export interface CalendarDay {
  /** The numeral stands alone, in the language's digits. */
  numeral: string;
  /** "日" behind the numeral, in Chinese alone; there the month is read before it. */
  unit: string | null;
  month: string;
  weekday: string;
}

/** "7", "December 2026", "Monday": month and weekday as they stand in a whole date, not in their forms by themselves. */
export function formatCalendarDay(locale: LocaleCode, instant: string, timeZone: string): CalendarDay {
  const { day: numeral, month, year, weekday } = partsOf(locale, instant, timeZone);
  if (locale === 'zh') return { numeral, unit: '日', month: `${year}年${month}月`, weekday };
  return { numeral, unit: null, month: `${month} ${year}`, weekday };
}

/** Both ends are instants of a zone. */
interface Span {
  start: string;
  end: string;
  timeZone: string;
}

/** "5–7 November 2026". The day that holds `end` is counted in. */
export function formatDateRange(locale: LocaleCode, { start, end, timeZone }: Span): string {
  const [first, last] = [partsOf(locale, start, timeZone), partsOf(locale, end, timeZone)];
  const isOneDay = dayKeyOf(start, timeZone) === dayKeyOf(end, timeZone);
  if (isOneDay) return formatDate(locale, start, timeZone);
  const formatter = formatterOf(locale, { ...dayOptions, timeZone });
  return (
    writeDates(locale, first, last) ??
    toText(locale, formatter.formatRangeToParts(new Date(start), new Date(end)))
  );
}

/** "18:00–20:30"; past midnight too, where the day on which it begins stands beside it. */
export function formatTimeRange(locale: LocaleCode, { start, end, timeZone }: Span): string {
  return [start, end].map((instant) => formatTime(locale, instant, timeZone)).join(upTo(locale));
}

/** "5 November 2026 at 18:00 – 7 November 2026 at 20:30". */
export function formatInstantRange(locale: LocaleCode, { start, end, timeZone }: Span): string {
  return [start, end].map((instant) => formatInstant(locale, instant, timeZone)).join(through(locale));
}

/** "Turkmenistan Time". */
export function formatTimeZone(locale: LocaleCode, instant: string, timeZone: string): string {
  // The French generic names read "heure : Turkménistan".
  const styles = locale === 'fr' ? (['long'] as const) : (['shortGeneric', 'longGeneric'] as const);
  const names = styles.map((timeZoneName) =>
    valueOf(formatterOf(locale, { timeZone, timeZoneName }).formatToParts(new Date(instant)), 'timeZoneName'),
  );
  // English shortens some ("CET"), which says nothing to a reader elsewhere.
  return zoneName(locale, names.find((name) => !/^[A-Z]{2,5}$/.test(name)) ?? names[0]!);
}

/** The same days in the Gregorian calendar, where the language's own calendar is another; else null. */
export function formatGregorianDates(locale: LocaleCode, { start, end, timeZone }: Span): string | null {
  if (formatterOf(locale, { ...dayOptions, timeZone }).resolvedOptions().calendar === 'gregory') return null;
  const gregorian = formatterOf(locale, { ...dayOptions, timeZone, calendar: 'gregory' });
  return toText(locale, gregorian.formatRangeToParts(new Date(start), new Date(end)));
}

/**
 * The month of a calendar day (`YYYY-MM-DD`) of which no more than the month is known: "November 2026". No time zone
 * moves it, and no calendar: a month of another one holds parts of two, so that it is Gregorian in every language.
 */
export function formatCalendarMonth(locale: LocaleCode, day: string): string {
  const instant = `${day}T00:00:00Z`;
  const own = writeMonth(locale, partsOf(locale, instant, 'UTC'));
  if (own) return own;
  const options: Options = { month: 'long', year: 'numeric', timeZone: 'UTC', calendar: 'gregory' };
  return toText(locale, formatterOf(locale, options).formatToParts(new Date(instant)));
}

/** A year of the Gregorian calendar, in the language's digits and ungrouped. */
export function formatYear(locale: LocaleCode, year: number): string {
  return new Intl.NumberFormat(locales[locale].intlTag, { useGrouping: false }).format(year);
}

/** The day on which an instant falls in a zone, as `YYYY-MM-DD`: for grouping, never for show. */
export const dayKeyOf = (instant: string, timeZone: string): string => dayIn(instant, timeZone);
