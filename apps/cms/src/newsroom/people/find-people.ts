import type { PayloadRequest } from 'payload';

interface Person {
  id: string;
  name?: string | null;
}

/** The names of people by their ids: everybody may read those, and only those (`find-name.ts`). One question. */
export async function findPeople(req: PayloadRequest, ids: (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (known.length === 0) return new Map();
  const { docs } = await req.payload.db.find<Person>({
    collection: 'users',
    limit: 0,
    pagination: false,
    req,
    select: { name: true },
    where: { id: { in: known } },
  });
  return new Map(docs.map(({ id, name }) => [id, name ?? '']));
}

/** People that a newsroom lists at most. */
const listMax = 500;

/** Everybody who works here but the one who asks, by name: whom somebody may mention. */
export async function listColleagues(
  req: PayloadRequest,
  own: string,
): Promise<{ id: string; name: string }[]> {
  const { docs } = await req.payload.db.find<Person>({
    collection: 'users',
    limit: listMax,
    pagination: false,
    req,
    select: { name: true },
    sort: 'name',
    where: { id: { not_equals: own } },
  });
  return docs.map(({ id, name }) => ({ id, name: name ?? '' })).filter(({ name }) => name !== '');
}
