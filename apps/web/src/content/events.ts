import type { ListEventsQuery } from '@eyvan/client';
import { itemId, type EventItem, type EventSummary, type PageOf } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { categoryTag, cityTag, itemTag, listTag } from '@eyvan/wire';
import { cache } from 'react';
import type { EventPeriod } from '../routes';
import { api, keptUnder } from './client';
import { isOverBefore, readPlace, writePlace, type EventPlace } from './event-place';
import { getNewsroom } from './newsroom';
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

/** Events that are not over before an instant, in the order in which they come. */
const listEventsFrom = (from: string, query: ListEventsQuery) => listEvents({ ...query, from, order: 'asc' });

/** Events that were over before an instant, latest first. */
const listEventsBefore = (endBefore: string, query: ListEventsQuery) =>
  listEvents({ ...query, endBefore, order: 'desc' });

/** Events that are not over before today, as the newsroom's calendar has it, in the order in which they come. */
export async function listComingEvents(query: ListEventsQuery) {
  const { timeZone } = await getNewsroom(query.locale);
  return listEventsFrom(startOfDay(today(timeZone), timeZone), query);
}

const lists = { coming: listEventsFrom, past: listEventsBefore } as const;

/** A page of the coming or past events as one turns it; `next` says where the page after it stands (`event-place.ts`). */
async function turnTo(period: EventPeriod, { day, cursor }: Partial<EventPlace>, locale: LocaleCode) {
  const { timeZone } = await getNewsroom(locale);
  const now = today(timeZone);
  const asked = day ?? now;
  const { items, next } = await lists[period](startOfDay(asked, timeZone), { locale, cursor });
  const beginning = startOfDay(now, timeZone);
  return {
    // An address of some days ago still leads to its page, but what has been since is not to come.
    items: period === 'past' ? items : items.filter((event) => !isOverBefore(beginning, event)),
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
