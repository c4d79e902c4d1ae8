import { itemTypes } from '@eyvan/contract';
import type { Payload } from 'payload';
import { countPublic } from '../projection/count-public';
import type { PublicationDoc, PublicationType } from '../projection/publication';

const isItemType = (type: PublicationType) => itemTypes.some((one) => one === type);

const placed = '"coordinates":';

/** What `hasOldRows` counts, of one row. */
export const isOldRow = ({ type, firstDay, summaryJson }: PublicationDoc): boolean =>
  type === 'city' ? !summaryJson?.includes(placed) : isItemType(type) && !firstDay;

/** Whether there are public rows of a release that did not know the days of items, or where cities lie in lists. */
export async function hasOldRows(payload: Payload): Promise<boolean> {
  const withoutDays = await countPublic(
    payload,
    { type: { in: itemTypes } },
    { firstDay: { exists: false } },
  );
  if (withoutDays > 0) return true;
  // Counted twice, as in follow-site-url.ts.
  const cities = await countPublic(payload, { type: { equals: 'city' } });
  const there = await countPublic(
    payload,
    { type: { equals: 'city' } },
    { summaryJson: { contains: placed } },
  );
  return there < cities;
}
