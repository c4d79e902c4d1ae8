import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import type { Role } from '../src/platform/access/roles';

export const password = 'a long password for tests';

/** One account, by Payload's own way. */
const createPerson = (payload: Payload, name: string, role: Role, languages: string[]) =>
  payload.create({
    collection: 'users',
    data: { name, email: `${name}@test.example`, password, roles: [role], languages } as never,
  });

/**
 * One person of each role; a translator for Persian and Turkmen, a journalist for Turkmen and Russian. All have the one
 * password, whose hash is made to be slow (a quarter of a second): it is made for the first of them, and stored for all.
 */
export async function createPeople(payload: Payload) {
  const { id } = await createPerson(payload, 'admin', 'admin', []);
  const stored = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  });
  const { hash, salt } = stored!;
  const find = async (user: string) => ({
    ...(await payload.findByID({ collection: 'users', id: user })),
    collection: 'users' as const,
  });
  const create = async (name: string, role: Role, languages: string[] = []) => {
    const now = new Date().toISOString();
    const account = { id: randomUUID(), name, email: `${name}@test.example`, roles: [role], languages };
    const data = { ...account, hash, salt, createdAt: now, updatedAt: now };
    await payload.db.create({ collection: 'users', data });
    return find(account.id);
  };
  return {
    admin: await find(id),
    editor: await create('editor', 'editor'),
    journalist: await create('journalist', 'journalist', ['tk', 'ru', 'fa', 'en']),
    colleague: await create('colleague', 'journalist', ['tk', 'ru']),
    translator: await create('translator', 'translator', ['fa', 'tk']),
  };
}
export type People = Awaited<ReturnType<typeof createPeople>>;
