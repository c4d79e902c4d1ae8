import { isLocaleCode, type LocaleCode } from '@eyvan/locales';
import { isMonth, type Month } from './month';

/** How the calendar is shown: as a month of weeks, or as a list of the days that hold something. */
export const calendarViews = ['month', 'list'] as const;
export type CalendarView = (typeof calendarViews)[number];

export interface CalendarQuery {
  month: Month;
  view: CalendarView;
  /** Only what is in this language; null for all. */
  language: LocaleCode | null;
}

/** What the address of the calendar asks for; this month as a month of weeks where it says nothing that fits. */
export function readCalendarQuery(params: Record<string, unknown>, thisMonth: Month): CalendarQuery {
  const { language, month, view } = params;
  return {
    month: isMonth(month) ? month : thisMonth,
    view: view === 'list' ? 'list' : 'month',
    language: typeof language === 'string' && isLocaleCode(language) ? language : null,
  };
}

export const calendarPath = '/calendar';

/** The address of the calendar as it is, with something changed. */
export function toCalendarHref(
  adminRoute: string,
  query: CalendarQuery,
  changes: Partial<CalendarQuery> = {},
): string {
  const { language, month, view } = { ...query, ...changes };
  const search = new URLSearchParams({ month, view, ...(language ? { language } : {}) });
  return `${adminRoute}${calendarPath}?${search.toString()}`;
}
