import type { ListEventsQuery } from '@eyvan/client';
import { itemId, type EventItem, type EventSummary, type PageOf } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { categoryTag, cityTag, itemTag, listTag } from '@eyvan/wire';
import { cache } from 'react';
import type { EventPeriod } from '../routes';
import { api, keptUnder } from './client';
import { isOverBefore, readPlace, writePlace, type EventPlace } from './event-place';
import { toOutcome, unknown, type Outcome } from './outcome';
import { startOfDay, today } from './start-of-day';

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

/** Events that are not over before a day, in the order in which they come. */
const listEventsFrom = (day: string, query: ListEventsQuery) =>
  listEvents({ ...query, from: startOfDay(day), order: 'asc' });

/** Events that were over before a day, latest first. */
const listEventsBefore = (day: string, query: ListEventsQuery) =>
  listEvents({ ...query, endBefore: startOfDay(day), order: 'desc' });

/** Events that are not over before today, in the order in which they come. */
export const listComingEvents = (query: ListEventsQuery) => listEventsFrom(today(), query);

const lists = { coming: listEventsFrom, past: listEventsBefore } as const;

/** A page of the coming or past events as one turns it; `next` says where the page after it stands (`event-place.ts`). */
async function turnTo(period: EventPeriod, { day, cursor }: Partial<EventPlace>, locale: LocaleCode) {
  const asked = day ?? today();
  const { items, next } = await lists[period](asked, { locale, cursor });
  return {
    // An address of some days ago still leads to its page, but what has been since is not to come.
    items: period === 'past' ? items : items.filter((event) => !isOverBefore(today(), event)),
    next: next && writePlace({ day: asked, cursor: next }),
  };
}

/** The first page of the coming or past events. */
export const listEventPage = (period: EventPeriod, locale: LocaleCode) => turnTo(period, {}, locale);

/** A later page of the coming or past events; unknown when its place is none, or its cursor none of the API's. */
export const getMoreEvents = cache(
  async (period: EventPeriod, place: string, locale: LocaleCode): Promise<Outcome<PageOf<EventSummary>>> => {
    const read = readPlace(place);
    return read ? toOutcome(turnTo(period, read, locale)) : unknown;
  },
);
