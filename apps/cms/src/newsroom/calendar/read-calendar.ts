import { isLocaleCode } from '@eyvan/locales';
import type { PayloadRequest } from 'payload';
import type { EditionOf } from '../../content/edition';
import type { DeskRow } from '../../editions/desk/desk-row';
import { listReleases } from '../../editions/releases/find-releases';
import { toWallClock } from '../../platform/time/wall-clock';
import { isZone } from '../../platform/admin/time/is-zone';
import { whereShown } from '../desk/desk-query';
import { entriesOf } from '../desk/desk-page';
import { toDeskItem } from '../desk/read-live';
import type { CalendarEntry } from './entries';
import { boundsOf, type Month } from './month';

/** Of each kind, in one month: more than a newsroom has, and a bound. */
const max = 500;

const onClock = (at: string, zone: string) => {
  const [day, time] = toWallClock(at, zone).split('T') as [string, string];
  return { at, day, time };
};

/** A month by the clocks of the newsroom. */
interface Span {
  month: Month;
  zone: string;
}

async function readReleases(req: PayloadRequest, { month, zone }: Span): Promise<CalendarEntry[]> {
  const releases = await listReleases(
    { payload: req.payload, req },
    { states: ['planned', 'failed', 'done'], ...boundsOf(month, zone) },
  );
  return releases.map(({ action, at, editions, id, state, why }) => ({
    kind: 'release',
    ...onClock(at, zone),
    id,
    action,
    state,
    why: why ?? null,
    editions: editions.map(({ collection: slug, id: edition, language, title }) => ({
      slug,
      id: edition,
      language,
      title,
    })),
  }));
}

/** By when what is to be written: what readers have already is due no more. */
async function readDeadlines(
  req: PayloadRequest,
  actorId: string,
  { month, zone }: Span,
): Promise<CalendarEntry[]> {
  const { from, to } = boundsOf(month, zone);
  const { docs } = await req.payload.db.find<DeskRow & { id: string }>({
    collection: 'items',
    limit: max,
    pagination: false,
    req,
    // An item has several deadlines at times, and its row the first of them.
    sort: '-dueAt',
    where: { and: [whereShown(actorId), { dueAt: { less_than: to } }] },
  });
  const nothingLive = { actorId, now: 0, planned: [], holders: new Map<string, string>() };
  return docs
    .flatMap((row) => entriesOf(toDeskItem(row, nothingLive)))
    .flatMap(({ cell, item, language }): CalendarEntry[] => {
      const { dueAt, headline: title, id, states } = cell;
      const isOver = states.includes('public') || states.includes('inBin');
      if (!dueAt || isOver || dueAt < from || dueAt >= to) return [];
      return [{ kind: 'due', ...onClock(dueAt, zone), editions: [{ slug: item.slug, id, language, title }] }];
    });
}

/** Events as they were written last, on the days of their places. */
async function readEvents(req: PayloadRequest, { month, zone }: Span): Promise<CalendarEntry[]> {
  const { from, to } = boundsOf(month, zone);
  const { docs } = await req.payload.db.queryDrafts<EditionOf<'events'>>({
    collection: 'events',
    limit: max,
    pagination: false,
    req,
    sort: 'version.startsAt',
    where: {
      and: [
        { 'version.startsAt': { greater_than_equal: from } },
        { 'version.startsAt': { less_than: to } },
        { 'version.deletedAt': { exists: false } },
      ],
    },
  });
  return docs.flatMap((event): CalendarEntry[] => {
    const { allDay, id, language, startsAt, timeZone, title } = event;
    if (!startsAt || !title || !isLocaleCode(language)) return [];
    const clock = onClock(new Date(startsAt).toISOString(), isZone(timeZone) ? timeZone : zone);
    return [
      {
        kind: 'event',
        ...clock,
        time: allDay ? null : clock.time,
        editions: [{ slug: 'events', id, language, title }],
      },
    ];
  });
}

/** What is coming, and what was, in a month: releases, deadlines and events. Three questions, whatever there is. */
export async function readCalendar(
  req: PayloadRequest,
  actorId: string,
  span: Span,
): Promise<CalendarEntry[]> {
  const all = await Promise.all([
    readReleases(req, span),
    readDeadlines(req, actorId, span),
    readEvents(req, span),
  ]);
  return all.flat();
}
