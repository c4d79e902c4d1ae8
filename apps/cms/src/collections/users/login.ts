import { Semaphore } from 'async-mutex';
import { loginOperation, type Endpoint, type PayloadRequest } from 'payload';
import { generatePayloadCookie } from 'payload/shared';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { readBody } from '../../input/guard-endpoints';

/** Hashes share the four threads that also read files: the rest of the house keeps the other two. */
const hashes = new Semaphore(2);

/**
 * What one address and one account may try in a minute, counted in this process. Beyond that, wrong passwords lock
 * the account (`auth` of the collection); these two keep a flood from the hash, and from the database.
 */
const byAddress = new RateLimiterMemory({ points: 60, duration: 60 });
const byAccount = new RateLimiterMemory({ points: 20, duration: 60 });

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The last one is who asked the nearest server: the edge, or Next itself where there is none. */
const addressOf = ({ headers }: PayloadRequest) =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';

function tooMany({ msBeforeNext }: RateLimiterRes): Response {
  const seconds = String(Math.ceil(msBeforeNext / 1000));
  const message = `Too many attempts to log in: try again in ${seconds} s`;
  return Response.json({ errors: [{ message }] }, { status: 429, headers: { 'retry-after': seconds } });
}

/** Who has tried too often is told so, whether there is such an account or not. */
async function refuseFlood(req: PayloadRequest, email: string): Promise<Response | null> {
  try {
    await byAddress.consume(addressOf(req));
    await byAccount.consume(email.trim().toLowerCase());
    return null;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return tooMany(refusal);
    throw refusal;
  }
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
