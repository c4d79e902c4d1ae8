import { randomBytes } from 'node:crypto';
import type { Payload } from 'payload';

interface NewAdmin {
  email: string;
  /** Also where there are accounts already. */
  isAnother: boolean;
}

/**
 * Makes the account that all others are made with: nobody can make the first one over the network.
 * @returns its password, made at random, which is kept nowhere
 * @throws Error where there are accounts and another one was not asked for; ValidationError for the e-mail address
 */
export async function createAdmin(payload: Payload, { email, isAnother }: NewAdmin): Promise<string> {
  const { totalDocs } = await payload.count({ collection: 'users' });
  if (totalDocs > 0 && !isAnother)
    throw new Error('There is an account already: say --another to make one more admin');
  const password = randomBytes(15).toString('base64url');
  const name = email.split('@')[0]!;
  await payload.create({ collection: 'users', data: { email, name, password, roles: ['admin'] } });
  return password;
}
