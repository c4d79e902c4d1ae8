import { sitePaths } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { pastEventsPath, type EventPeriod } from '../../../features/events/EventPeriods';

/** A later page of the news. A cursor is made of characters that need no encoding (contract, query.ts). */
export const olderNewsPath = (locale: LocaleCode, cursor: string) =>
  `${sitePaths.newsList(locale)}/older/${cursor}`;

/** The first page of the coming or past events. */
export const eventsPath = (period: EventPeriod, locale: LocaleCode) =>
  period === 'coming' ? sitePaths.eventList(locale) : pastEventsPath(locale);

/** A page of coming events further ahead, or of past ones further back. */
export const moreEventsPath = (period: EventPeriod, locale: LocaleCode, cursor: string) =>
  `${eventsPath(period, locale)}/${period === 'coming' ? 'later' : 'older'}/${cursor}`;
