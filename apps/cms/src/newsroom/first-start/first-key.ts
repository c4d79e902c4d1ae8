import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { z } from 'zod';
import { env } from '../../platform/env';
import { hasCode } from '../../platform/errors/read-error';

/** Only who can read the folder of the newsroom, or sees what it prints, has the key to the first account. */
const file = join(env.DATA_DIR, 'first-account.json');

const stored = z.object({ key: z.string().min(20) });

const linkOf = (key: string) => `${env.CMS_URL}/admin/create-first-user#${key}`;

async function readKey(): Promise<string | null> {
  try {
    return stored.parse(JSON.parse(await readFile(file, 'utf8'))).key;
  } catch {
    // It is not there, or was cut off while it was written: then there is none.
    return null;
  }
}

/** Several processes may start at once: the first one's key is everybody's. */
async function makeKey(): Promise<string | null> {
  const key = randomBytes(24).toString('base64url');
  try {
    await writeFile(file, JSON.stringify({ key, link: linkOf(key) }), { flag: 'wx', mode: 0o600 });
    return key;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    return readKey();
  }
}

/** The key has done what it was for. */
export const forgetFirstKey = () => rm(file, { force: true });

/**
 * Where nobody has an account, makes a key to the first one, and says where it is used; takes away one that is left
 * over. In the fragment of the address it is sent to no server, and stands in no log of a proxy.
 */
export async function offerFirstAccount(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.db.count({ collection: 'users' });
  if (totalDocs > 0) return forgetFirstKey();
  const key = (await readKey()) ?? (await makeKey());
  if (key) payload.logger.info(`Nobody has an account yet. The first one is made at ${linkOf(key)}`);
}

/** Whether somebody has the key. Takes as long for one that is nearly right. */
export async function isFirstKey(given: string): Promise<boolean> {
  const key = await readKey();
  const [known, said] = [Buffer.from(key ?? ''), Buffer.from(given)];
  return key !== null && known.length === said.length && timingSafeEqual(known, said);
}
