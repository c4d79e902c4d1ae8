import type { Payload, PayloadRequest, Where } from 'payload';
import { activityEntry, type ActivityEntry } from '../../editions/activity/activity';

/** Where a page ended: what comes next is on its other side. */
export type Place = Pick<ActivityEntry, 'at' | 'id'>;

interface Asked {
  where?: Where[];
  after?: Place | null;
  limit: number;
  /** The newest first; otherwise the oldest. */
  isNewestFirst: boolean;
}

const toEntry = (stored: unknown): ActivityEntry => activityEntry.parse(JSON.parse(JSON.stringify(stored)));

function beyond({ at, id }: Place, isNewestFirst: boolean): Where {
  const operator = isNewestFirst ? 'less_than' : 'greater_than';
  return { or: [{ at: { [operator]: at } }, { and: [{ at: { equals: at } }, { id: { [operator]: id } }] }] };
}

/** A page of the trail. Its order is that of `at`, and of ids where several are of the same moment. */
export async function findActivity(
  { payload, req }: { payload: Payload; req?: PayloadRequest },
  { after, isNewestFirst, limit, where = [] }: Asked,
): Promise<{ entries: ActivityEntry[]; next: Place | null }> {
  const { docs } = await payload.db.find({
    collection: 'activity',
    limit: limit + 1,
    pagination: false,
    ...(req ? { req } : {}),
    sort: isNewestFirst ? ['-at', '-id'] : ['at', 'id'],
    where: { and: [...where, ...(after ? [beyond(after, isNewestFirst)] : [])] },
  });
  const entries = docs.slice(0, limit).map(toEntry);
  const last = docs.length > limit ? entries.at(-1) : undefined;
  return { entries, next: last ? { at: last.at, id: last.id } : null };
}
