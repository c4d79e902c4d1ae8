import { Semaphore } from 'async-mutex';
import { loginOperation, type Endpoint, type PayloadRequest } from 'payload';
import { generatePayloadCookie } from 'payload/shared';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { addressOf } from './address-of';
import { readBody } from '../../platform/input/guard-endpoints';
import { sayRefusal } from '../../platform/refusals/refuse';

/** Hashes share the four threads that also read files: the rest of the process keeps the other two. */
const hashes = new Semaphore(2);

/**
 * What one address may try in a minute; and what it may try on one account, in a minute and in an hour. Counted in
 * this process, before the hash and the database. An account as such is never closed: its owner comes from somewhere
 * else than those who guess, and with a password of twelve characters they may guess.
 */
const byAddress = new RateLimiterMemory({ points: 60, duration: 60 });
const byAddressAndAccount = [
  new RateLimiterMemory({ keyPrefix: 'minute', points: 20, duration: 60 }),
  new RateLimiterMemory({ keyPrefix: 'hour', points: 100, duration: 3600 }),
];
/** Where many addresses try one account, everybody's attempt on it takes its time. */
const byAccount = new RateLimiterMemory({ points: 60, duration: 600 });
const slowMs = 3_000;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

function tooMany(req: PayloadRequest, { msBeforeNext }: RateLimiterRes): Response {
  const seconds = String(Math.ceil(msBeforeNext / 1000));
  const message = sayRefusal(req, 'tooManyLogins', { count: seconds });
  return Response.json({ errors: [{ message }] }, { status: 429, headers: { 'retry-after': seconds } });
}

/** Who has tried too often is told so, whether there is such an account or not. */
async function refuseFlood(req: PayloadRequest, email: string): Promise<Response | null> {
  try {
    const account = email.trim().toLowerCase();
    await byAddress.consume(addressOf(req));
    for (const limiter of byAddressAndAccount) await limiter.consume(`${addressOf(req)} ${account}`);
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return tooMany(req, refusal);
    throw refusal;
  }
}

/** Slower, and never closed. */
async function slowDown(email: string) {
  const isCalm = await byAccount.consume(email.trim().toLowerCase()).then(
    () => true,
    () => false,
  );
  if (!isCalm) await new Promise((resolve) => setTimeout(resolve, slowMs));
}

/** Payload's own way to log in, with attempts counted before the hash (a fifth of a second), and few hashes at once. */
export const login: Endpoint = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    await readBody(req);
    const data = { email: text(req.data?.email), password: text(req.data?.password) };
    const refusal = await refuseFlood(req, data.email);
    if (refusal) return refusal;
    await slowDown(data.email);
    const collection = req.payload.collections.users;
    const result = await hashes.runExclusive(() => loginOperation({ collection, data, req }));
    const cookie = generatePayloadCookie({
      collectionAuthConfig: collection.config.auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      token: result.token!,
    });
    const message = req.t('authentication:passed');
    return Response.json({ message, ...result }, { headers: { 'set-cookie': cookie } });
  },
};
