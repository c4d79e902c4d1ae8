import type { ListEventsQuery } from '@eyvan/client';
import {
  categoryTag,
  cityTag,
  itemId,
  itemTag,
  listTag,
  type EventItem,
  type EventSummary,
  type PageOf,
} from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { cache } from 'react';
import { api, keptUnder } from './client';
import { startOfDay } from './start-of-day';
import { toOutcome, unknown, type Outcome } from './outcome';

/** One event. Kept under its id whatever the outcome, so that a later publication drops that too. */
export const getEvent = cache(async (id: string, locale: LocaleCode): Promise<Outcome<EventItem>> => {
  if (!itemId.safeParse(id).success) return unknown;
  return toOutcome(api().getEvent(id, locale, keptUnder(itemTag(id))));
});

function listEvents(query: ListEventsQuery): Promise<PageOf<EventSummary>> {
  const { category = [], city = [] } = query;
  const tags = [listTag('event', query.locale), ...category.map(categoryTag), ...city.map(cityTag)];
  return api().listEvents(query, keptUnder(...tags));
}

/** Every event of one language, latest first. */
export const listAllEvents = (locale: LocaleCode, cursor?: string) =>
  listEvents({ locale, order: 'desc', limit: 50, cursor });

/** Events that are not over before today, in the order in which they come. */
export const listComingEvents = (query: ListEventsQuery) =>
  listEvents({ ...query, from: startOfDay(new Date()), order: 'asc' });

/** Events that were over before today, latest first. */
export async function listPastEvents(query: ListEventsQuery): Promise<PageOf<EventSummary>> {
  const today = startOfDay(new Date());
  const { items, next } = await listEvents({ ...query, to: today, order: 'desc' });
  // `to` takes what touches the span: an exhibition that opened last week and is still on is not past.
  return {
    items: items.filter(({ startsAt, endsAt }) => Date.parse(endsAt ?? startsAt) < Date.parse(today)),
    next,
  };
}

/** A later page of the coming or past events; unknown when the cursor is none of the API's. */
export const getMoreEvents = cache((period: 'coming' | 'past', cursor: string, locale: LocaleCode) =>
  toOutcome(period === 'coming' ? listComingEvents({ locale, cursor }) : listPastEvents({ locale, cursor })),
);
