import type { CollectionBeforeChangeHook } from 'payload';

interface EventTimes {
  id?: string;
  startsAt?: string | null;
  eventStatus?: string | null;
  previousStartsAt?: string | null;
  original?: unknown;
  _status?: string;
}

/**
 * Notes the date that readers know when an event is said to be on another: "the date has changed" without the old
 * one helps nobody who has written that down. What an editor has filled in by hand stays.
 */
export const setPreviousStart: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const event: EventTimes = { ...originalDoc, ...data };
  if (!event.id && !originalDoc?.id) return data;
  if (event.eventStatus !== 'rescheduled' || event.previousStartsAt || event.original) return data;
  const shown = await req.payload.db.findOne<EventTimes & { id: string }>({
    collection: collection.slug,
    req,
    where: { id: { equals: originalDoc.id } },
  });
  if (shown?._status !== 'published' || !shown.startsAt || !event.startsAt) return data;
  const isMoved = Date.parse(shown.startsAt) !== Date.parse(event.startsAt);
  return isMoved ? { ...data, previousStartsAt: shown.startsAt } : data;
};
