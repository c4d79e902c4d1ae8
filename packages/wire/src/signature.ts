import { createHmac, timingSafeEqual } from 'node:crypto';

/** Header that carries `t=<unix seconds>,v1=<hex>` on a push to the site. */
export const signatureHeader = 'x-eyvan-signature';
const toleranceSeconds = 300;

const digest = (secret: string, at: number, body: string) =>
  createHmac('sha256', secret).update(`${at}.${body}`).digest();

/** Signs a body: HMAC-SHA-256 (RFC 2104) over the time and the text, so that an old push cannot be replayed later. */
export function signBody(secret: string, body: string, now: Date): string {
  const at = Math.floor(now.getTime() / 1000);
  return `t=${at},v1=${digest(secret, at, body).toString('hex')}`;
}

/** Checks a signature in constant time; false as well when it is more than five minutes off. */
export function isSignedBody(secret: string, body: string, signature: string | null, now: Date): boolean {
  const [, at, hex] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature ?? '') ?? [];
  if (!at || !hex) return false;
  if (Math.abs(now.getTime() / 1000 - Number(at)) > toleranceSeconds) return false;
  return timingSafeEqual(digest(secret, Number(at), body), Buffer.from(hex, 'hex'));
}
