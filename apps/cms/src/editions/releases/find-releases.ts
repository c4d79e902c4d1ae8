import type { Payload, PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import { idOf } from '../../platform/database/id-of';
import { isRecord } from '../../platform/input/is-record';
import { releaseRow, type ReleaseRow, type ReleaseState } from './release';

/** What a list of releases holds at most: years of a calendar, and a bound. */
const listMax = 500;

/** A row as the database has it: SQLite and MongoDB differ in how they give times and people back. */
function toRow(stored: unknown): ReleaseRow {
  const row = isRecord(stored) ? stored : {};
  return releaseRow.parse(JSON.parse(JSON.stringify({ ...row, createdBy: idOf(row.createdBy) })));
}

interface Asking {
  payload: Payload;
  req?: PayloadRequest;
}

async function find({ payload, req }: Asking, where: Where, limit = listMax): Promise<ReleaseRow[]> {
  const { docs } = await payload.db.find({
    collection: 'releases',
    limit,
    pagination: false,
    ...(req ? { req } : {}),
    sort: 'at',
    where,
  });
  return docs.map(toRow);
}

/** One release; null where there is none. */
export const findRelease = async (asking: Asking, id: string): Promise<ReleaseRow | null> =>
  (await find(asking, { id: { equals: id } }, 1))[0] ?? null;

/** Those that are due: planned for now or before, and not waiting for their next attempt. The longest due first. */
export const findDue = (asking: Asking, now: Date): Promise<ReleaseRow[]> =>
  find(
    asking,
    {
      and: [
        { state: { equals: 'planned' } },
        { at: { less_than_equal: now.toISOString() } },
        {
          or: [
            { nextAttemptAt: { exists: false } },
            { nextAttemptAt: { less_than_equal: now.toISOString() } },
          ],
        },
      ],
    },
    20,
  );

/** Releases of some states within a time, the soonest first. */
export const listReleases = (
  asking: Asking,
  { states, from, to }: { states: readonly ReleaseState[]; from?: string; to?: string },
): Promise<ReleaseRow[]> =>
  find(asking, {
    and: [
      { state: { in: [...states] } },
      ...(from ? [{ at: { greater_than_equal: from } }] : []),
      ...(to ? [{ at: { less_than: to } }] : []),
    ],
  });

/** What `GET /api/releases` may be asked. */
export const releaseQuery = z.strictObject({
  state: z.optional(z.string().transform((given) => given.split(','))),
  from: z.optional(z.iso.datetime({ offset: true })),
  to: z.optional(z.iso.datetime({ offset: true })),
});
