import { sitePaths } from '@eyvan/wire';
import type { LocaleCode } from '@eyvan/locales';
import type { EventPeriod } from '../../../content/event-place';
import { pastEventsPath } from '../../../features/events/EventPeriods';

/** A later page of the news. A cursor is made of characters that need no encoding (contract, query.ts). */
export const olderNewsPath = (locale: LocaleCode, cursor: string) =>
  `${sitePaths.newsList(locale)}/older/${cursor}`;

/** The first page of the coming or past events. */
export const eventsPath = (period: EventPeriod, locale: LocaleCode) =>
  period === 'coming' ? sitePaths.eventList(locale) : pastEventsPath(locale);

/** A page of coming events further ahead, or of past ones further back; `cursor` is a place (event-place.ts). */
export const moreEventsPath = (period: EventPeriod, locale: LocaleCode, cursor: string) =>
  `${eventsPath(period, locale)}/${period === 'coming' ? 'later' : 'older'}/${cursor}`;
