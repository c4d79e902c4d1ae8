import type { PayloadRequest } from 'payload';
import type { DeskItem } from './desk-page';

/** The names of all who are named on some items: everybody may read those (`find-name.ts`). By id. */
export async function findNames(req: PayloadRequest, items: DeskItem[]): Promise<Map<string, string>> {
  const cells = items.flatMap((item) => Object.values(item.cells));
  const ids = cells.flatMap(({ assignee, createdBy, returned }) => [
    assignee,
    createdBy,
    returned?.by ?? null,
  ]);
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (known.length === 0) return new Map();
  const { docs } = await req.payload.db.find<{ id: string; name?: string | null }>({
    collection: 'users',
    limit: 0,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: known } },
  });
  return new Map(docs.map(({ id, name }) => [id, name ?? '']));
}
