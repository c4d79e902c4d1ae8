import type { Payload } from 'payload';
import type { Role } from '../src/platform/access/roles';

export const password = 'a long password for tests';

/** One signed-in person of each role; a translator for Persian and Turkmen, a journalist for Turkmen and Russian. */
export async function hirePeople(payload: Payload) {
  const hire = async (role: Role, languages: string[] = [], name = role as string) => {
    const user = await payload.create({
      collection: 'users',
      data: { name, email: `${name}@test.example`, password, roles: [role], languages } as never,
    });
    return { ...user, collection: 'users' as const };
  };
  return {
    admin: await hire('admin'),
    editor: await hire('editor'),
    journalist: await hire('journalist', ['tk', 'ru', 'fa', 'en']),
    colleague: await hire('journalist', ['tk', 'ru'], 'colleague'),
    translator: await hire('translator', ['fa', 'tk']),
  };
}
export type People = Awaited<ReturnType<typeof hirePeople>>;
