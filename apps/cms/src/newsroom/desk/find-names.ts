import type { PayloadRequest } from 'payload';
import { findPeople } from '../people/find-people';
import type { DeskItem } from './desk-page';

/** The names of all who are named on some items: everybody may read those (`find-name.ts`). By id. */
export function findNames(req: PayloadRequest, items: DeskItem[]): Promise<Map<string, string>> {
  const cells = items.flatMap((item) => Object.values(item.cells));
  const ids = cells.flatMap(({ assignee, createdBy, returned }) => [
    assignee,
    createdBy,
    returned?.by ?? null,
  ]);
  return findPeople(req, ids);
}
