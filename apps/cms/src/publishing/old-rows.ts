import { itemTypes } from '@eyvan/contract';
import type { Payload } from 'payload';
import { countPublic } from '../projection/count-public';
import { isItemType, type PublicationDoc } from '../projection/publication';

const placed = '"coordinates":';
const housed = '"venue":{';
/** The last that a house has come to say. */
const described = '"accessibility":';

/** What `hasOldRows` counts, of one row. */
export function isOldRow({ type, firstDay, summaryJson }: PublicationDoc): boolean {
  if (type === 'city') return !summaryJson?.includes(placed);
  if (!isItemType(type)) return false;
  return !firstDay || (type === 'event' && isUndescribed(summaryJson ?? ''));
}

const isUndescribed = (summaryJson: string) =>
  summaryJson.includes(housed) && !summaryJson.includes(described);

/** How many public rows of a type say one of these. Counted, as Payload's `not_like` compares the whole text on SQLite. */
const countThat = (payload: Payload, type: PublicationDoc['type'], text: string) =>
  countPublic(payload, { type: { equals: type } }, { summaryJson: { contains: text } });

/** Whether there are public rows of a release that did not know the days of items, where cities lie in lists, or what a venue is like. */
export async function hasOldRows(payload: Payload): Promise<boolean> {
  const withoutDays = await countPublic(
    payload,
    { type: { in: itemTypes } },
    { firstDay: { exists: false } },
  );
  if (withoutDays > 0) return true;
  const cities = await countPublic(payload, { type: { equals: 'city' } });
  if ((await countThat(payload, 'city', placed)) < cities) return true;
  return (await countThat(payload, 'event', described)) < (await countThat(payload, 'event', housed));
}
