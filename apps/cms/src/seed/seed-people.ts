import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { env } from '../env';

const people = [
  { role: 'admin', name: 'Sample admin', languages: [] },
  { role: 'editor', name: 'Sample editor', languages: [] },
  { role: 'journalist', name: 'Sample journalist', languages: ['tk', 'ru', 'fa', 'en'] },
  { role: 'translator', name: 'Sample translator', languages: ['tk', 'fa'] },
] as const;

export const demoAccountsFile = 'demo-accounts.json';

/**
 * The demo accounts, with one password: `DEMO_PASSWORD`, or one by chance. It is kept beside the database, readable
 * for its owner only, so that `npm start` can show it again.
 */
export async function seedPeople(payload: Payload): Promise<void> {
  const password = env.DEMO_PASSWORD ?? randomBytes(12).toString('base64url');
  const accounts = people.map(({ role }) => `${role}@eyvan.example`);
  for (const { role, name, languages } of people) {
    const data = { name, email: `${role}@eyvan.example`, password, roles: [role], languages: [...languages] };
    await payload.create({ collection: 'users', data: data as never });
  }
  writeFileSync(
    join(env.DATA_DIR, demoAccountsFile),
    `${JSON.stringify({ password, accounts }, null, 2)}\n`,
    { mode: 0o600 },
  );
}
