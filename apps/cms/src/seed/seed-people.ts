import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../platform/database/in-transaction';
import { env } from '../platform/env';

const people = [
  { role: 'admin', name: 'Sample admin', languages: [] },
  { role: 'editor', name: 'Sample editor', languages: [] },
  { role: 'journalist', name: 'Sample journalist', languages: ['tk', 'ru', 'fa', 'en'] },
  { role: 'translator', name: 'Sample translator', languages: ['tk', 'fa'] },
] as const;

const demoAccountsFile = 'demo-accounts.json';

const demoAccounts = z.object({
  password: z.string(),
  accounts: z.array(z.string()),
  /** Whether the accounts, and with them all of the sample, are in the database: a start need not look then. */
  isLoaded: z.boolean().default(false),
});
type DemoAccounts = z.infer<typeof demoAccounts>;

const file = join(env.DATA_DIR, demoAccountsFile);

const readAccounts = (): DemoAccounts | null =>
  existsSync(file) ? demoAccounts.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;

/** Readable for its owner only, and never there in part. */
function writeAccounts(accounts: DemoAccounts): void {
  writeFileSync(`${file}.part`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.part`, file);
}

/** Says to the next start that there is nothing to load. */
export function markLoaded(): void {
  const accounts = readAccounts();
  if (accounts) writeAccounts({ ...accounts, isLoaded: true });
}

/** Says that there is: the database may be another one than when it was loaded. */
export function markUnloaded(): void {
  const accounts = readAccounts();
  if (accounts) writeAccounts({ ...accounts, isLoaded: false });
}

/**
 * The demo accounts, with one password: `DEMO_PASSWORD`, or one at random. It is kept beside the database, so that
 * `npm start` can show it again, before the accounts are made: all of them, or none.
 */
export async function seedPeople(payload: Payload): Promise<void> {
  const password = env.DEMO_PASSWORD ?? readAccounts()?.password ?? randomBytes(12).toString('base64url');
  const accounts = people.map(({ role }) => `${role}@eyvan.example`);
  writeAccounts({ password, accounts, isLoaded: false });
  await inTransaction(payload, async (req) => {
    for (const { role, name, languages } of people) {
      const email = `${role}@eyvan.example`;
      const data = { name, email, password, roles: [role], languages: [...languages] };
      await payload.create({ collection: 'users', data, req });
    }
  });
}
