import { endpoints, type EventStatus } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import type { ListNewsQuery } from './news';
import { request, type CallOptions, type ClientOptions } from './request';

export interface ListEventsQuery extends ListNewsQuery {
  /** A day or an instant: only events that are over before it. */
  endBefore?: string;
  status?: EventStatus[];
  attendance?: ('offline' | 'online' | 'mixed')[];
}

/** A page of event summaries, by start time. */
export const listEvents = (options: ClientOptions, query: ListEventsQuery, init?: CallOptions) =>
  request(options, endpoints.listEvents.path, { ...query }, endpoints.listEvents.response, init);

/** One event, whole, with the news about it. */
export const getEvent = (options: ClientOptions, itemId: string, locale: LocaleCode, init?: CallOptions) =>
  request(options, `/events/${encodeURIComponent(itemId)}`, { locale }, endpoints.getEvent.response, init);
