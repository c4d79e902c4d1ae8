import { locales, type LocaleCode } from '@eyvan/locales';

/** Where the newsroom's clock hangs; news is dated by it. Events are dated by their own zone. */
export const newsroomTimeZone = 'Asia/Ashgabat';

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

function partOf(part: Intl.DateTimeFormatPartTypes, instant: string, formatter: Intl.DateTimeFormat): string {
  return formatter.formatToParts(new Date(instant)).find(({ type }) => type === part)?.value ?? '';
}

/** A date as it is printed: French writes the first of a month as an ordinal, which ICU does not. */
function format(locale: LocaleCode, options: Options, instant: string): string {
  const text = formatterOf(locale, options).format(new Date(instant));
  return locale === 'fr' ? text.replace(/(?<!\d)1 (?=\p{L})/u, '1er ') : text;
}

/** "5 November 2026" in the language's own calendar. `instant` is ISO 8601, `timeZone` IANA. */
export function formatDate(locale: LocaleCode, instant: string, timeZone = newsroomTimeZone): string {
  return format(locale, { ...dayOptions, timeZone }, instant);
}

/** "Thursday, 5 November 2026". */
export function formatDay(locale: LocaleCode, instant: string, timeZone = newsroomTimeZone): string {
  // For Persian ICU puts the year first and the weekday last.
  if (locale === 'fa')
    return `${formatWeekday(locale, instant, timeZone)} ${formatDate(locale, instant, timeZone)}`;
  return format(locale, { ...dayOptions, weekday: 'long', timeZone }, instant);
}

/** "18:05", on the clock of 24 hours, in every language. */
export function formatTime(locale: LocaleCode, instant: string, timeZone = newsroomTimeZone): string {
  return formatterOf(locale, { ...timeOptions, timeZone }).format(new Date(instant));
}

/** "5 November 2026 at 18:05". */
export function formatInstant(locale: LocaleCode, instant: string, timeZone = newsroomTimeZone): string {
  // For Azerbaijani ICU joins the two with a slash.
  if (locale === 'az')
    return `${formatDate(locale, instant, timeZone)}, ${formatTime(locale, instant, timeZone)}`;
  return format(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }, instant);
}

/** "Thursday". */
export function formatWeekday(locale: LocaleCode, instant: string, timeZone = newsroomTimeZone): string {
  return formatterOf(locale, { weekday: 'long', timeZone }).format(new Date(instant));
}

/** "5": the day alone, in the language's digits, without the word for it that Chinese adds. */
export function formatDayNumeral(locale: LocaleCode, instant: string, timeZone = newsroomTimeZone): string {
  return partOf('day', instant, formatterOf(locale, { ...dayOptions, timeZone }));
}

/** "November 2026". */
export function formatMonth(locale: LocaleCode, instant: string, timeZone = newsroomTimeZone): string {
  const formatter = formatterOf(locale, { month: 'long', year: 'numeric', timeZone });
  // For Persian ICU puts the year first.
  if (locale === 'fa') return `${partOf('month', instant, formatter)} ${partOf('year', instant, formatter)}`;
  return formatter.format(new Date(instant));
}

interface Span {
  start: string;
  end: string;
  timeZone: string;
}

/** "5–7 November 2026". Both ends are instants; the day that holds `end` is counted in. */
export function formatDateRange(locale: LocaleCode, { start, end, timeZone }: Span): string {
  // For Chinese ICU falls back to 2026/11/5 – 2026/11/7.
  if (locale === 'zh') return `${formatDate(locale, start, timeZone)}至${formatDate(locale, end, timeZone)}`;
  return formatterOf(locale, { ...dayOptions, timeZone }).formatRange(new Date(start), new Date(end));
}

/** "18:00–20:30", of one day. */
export function formatTimeRange(locale: LocaleCode, { start, end, timeZone }: Span): string {
  return formatterOf(locale, { ...timeOptions, timeZone }).formatRange(new Date(start), new Date(end));
}

/** "Turkmenistan Time". */
export function formatTimeZone(locale: LocaleCode, instant: string, timeZone: string): string {
  // The French generic names read "heure : Turkménistan".
  const timeZoneName = locale === 'fr' ? 'long' : 'shortGeneric';
  return partOf('timeZoneName', instant, formatterOf(locale, { timeZone, timeZoneName }));
}

/** The same days in the Gregorian calendar, where the language's own calendar is another; else null. */
export function formatGregorianDates(locale: LocaleCode, { start, end, timeZone }: Span): string | null {
  if (formatterOf(locale, { ...dayOptions, timeZone }).resolvedOptions().calendar === 'gregory') return null;
  const gregorian = formatterOf(locale, { ...dayOptions, timeZone, calendar: 'gregory' });
  return gregorian.formatRange(new Date(start), new Date(end));
}

/** The month of a calendar day (`YYYY-MM-DD`), which no time zone moves. */
export function formatCalendarMonth(locale: LocaleCode, day: string): string {
  return formatMonth(locale, `${day}T00:00:00Z`, 'UTC');
}

/** A year of the Gregorian calendar, in the language's digits and ungrouped. */
export function formatYear(locale: LocaleCode, year: number): string {
  return new Intl.NumberFormat(locales[locale].intlTag, { useGrouping: false }).format(year);
}

/** The day on which an instant falls in a zone, as `YYYY-MM-DD`: for grouping, never for show. */
export function dayKeyOf(instant: string, timeZone = newsroomTimeZone): string {
  // Swedish writes its dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant));
}
