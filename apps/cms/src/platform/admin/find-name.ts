import type { Payload } from 'payload';
import { idOf } from '../database/id-of';

/** The name of one who works inside. Everybody may read that, and only that: what else there is about them is theirs. */
export async function findName(payload: Payload, person: unknown): Promise<string | null> {
  const id = idOf(person);
  if (!id) return null;
  const found = await payload.db.findOne<{ id: string; name?: string }>({
    collection: 'users',
    select: { name: true },
    where: { id: { equals: id } },
  });
  return found?.name ?? null;
}
