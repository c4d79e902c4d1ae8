import type { PayloadRequest } from 'payload';
import { idOf } from '../platform/database/id-of';

interface Person {
  id: string;
  name?: string | null;
}

/** The id of who does what a request does: who is signed in, or who has planned what the newsroom does by itself. */
export const doerOf = ({ context, user }: PayloadRequest): string | null =>
  idOf(user) ?? context.onBehalfOf ?? null;

/** The name of a person, as the transaction of `req` sees it; null where there is no such person. */
export async function nameOf(req: PayloadRequest, id: string | null): Promise<string | null> {
  if (!id) return null;
  if (req.user && idOf(req.user) === id) return req.user.name ?? null;
  const where = { id: { equals: id } };
  const found = await req.payload.db.findOne<Person>({ collection: 'users', req, where });
  return found?.name ?? null;
}

/** The ids of all who approve and publish. */
export async function findEditors(req: PayloadRequest): Promise<string[]> {
  const { docs } = await req.payload.db.find<Person>({
    collection: 'users',
    limit: 0,
    pagination: false,
    req,
    select: { name: true },
    where: { roles: { in: ['admin', 'editor'] } },
  });
  return docs.map(({ id }) => id);
}
