import type { CollectionBeforeChangeHook } from 'payload';

interface EventTimes {
  id?: string;
  startsAt?: string | null;
  eventStatus?: string | null;
  previousStartsAt?: string | null;
  original?: unknown;
  _status?: string;
}

const isSameTime = (one: string | null | undefined, other: string | null | undefined) =>
  Boolean(one && other) && Date.parse(one!) === Date.parse(other!);

/**
 * Keeps the date that readers know when a public event gets another, whatever is said of its status yet: "the date has
 * changed" without the old one helps nobody who has written that down. What an editor has filled in by hand stays; what
 * was emptied by hand stays empty until the date moves again; and where it moves back, nothing has happened.
 */
export const setPreviousStart: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const before: EventTimes = originalDoc ?? {};
  const event: EventTimes = { ...before, ...data };
  if (!before.id || event.original || !event.startsAt) return data;
  const moves = !isSameTime(event.startsAt, before.startsAt);
  const isSaid = event.eventStatus === 'rescheduled' && before.eventStatus !== 'rescheduled';
  if (!moves && !isSaid) return data;
  const shown = await req.payload.db.findOne<EventTimes & { id: string }>({
    collection: collection.slug,
    req,
    where: { id: { equals: before.id } },
  });
  if (shown?._status !== 'published' || !shown.startsAt) return data;
  if (isSameTime(shown.startsAt, event.startsAt))
    return isSameTime(event.previousStartsAt, shown.startsAt) ? { ...data, previousStartsAt: null } : data;
  return event.previousStartsAt ? data : { ...data, previousStartsAt: shown.startsAt };
};
