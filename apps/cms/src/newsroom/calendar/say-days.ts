import { isLocaleCode, locales } from '@eyvan/locales';
import type { Day, Month } from './month';

const tagOf = (language: string) => (isLocaleCode(language) ? locales[language].intlTag : 'en');
const dateOf = (day: Day) => new Date(`${day}T12:00:00Z`);
const inUtc = { timeZone: 'UTC' } as const;

/** Whether who reads a language goes by another calendar than the Gregorian one, by which the newsroom counts. */
const hasOwnCalendar = (language: string) =>
  new Intl.DateTimeFormat(tagOf(language)).resolvedOptions().calendar !== 'gregory';

const gregorian = (language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tagOf(language), { ...inUtc, ...options, calendar: 'gregory' });

/** A month's name and year; in Persian with the months of its own calendar that it is part of. */
export function sayMonth(month: Month, language: string): string {
  const first = dateOf(`${month}-01`);
  const name = gregorian(language, { month: 'long', year: 'numeric' }).format(first);
  if (!hasOwnCalendar(language)) return name;
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0, 12));
  const own = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tagOf(language), { ...inUtc, ...options });
  const months = [first, last].map((date) => own({ month: 'long' }).format(date)).join('–');
  const year = own({ year: 'numeric' })
    .formatToParts(last)
    .find(({ type }) => type === 'year')?.value;
  return `${name} (${months} ${year})`;
}

/** A day with its weekday and month; in Persian by its own calendar, and by the Gregorian one after it. */
export function sayDay(day: Day, language: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  const own = new Intl.DateTimeFormat(tagOf(language), { ...inUtc, ...options }).format(dateOf(day));
  if (!hasOwnCalendar(language)) return own;
  return `${own} (${gregorian(language, { day: 'numeric', month: 'long' }).format(dateOf(day))})`;
}

/** The number of a day in its month; in Persian by its own calendar too. */
export function sayNumber(day: Day, language: string): { number: string; own: string | null } {
  const number = gregorian(language, { day: 'numeric' }).format(dateOf(day));
  const own = new Intl.DateTimeFormat(tagOf(language), { ...inUtc, day: 'numeric', month: 'short' });
  return { number, own: hasOwnCalendar(language) ? own.format(dateOf(day)) : null };
}

/** The names of the days of some week, as they head its columns. */
export const sayWeekdays = (week: Day[], language: string): string[] =>
  week.map((day) =>
    new Intl.DateTimeFormat(tagOf(language), { ...inUtc, weekday: 'short' }).format(dateOf(day)),
  );
