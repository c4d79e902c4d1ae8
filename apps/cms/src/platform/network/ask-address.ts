import { lookup } from 'node:dns/promises';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';
import { isInsideAddress } from './inside-address';

interface HostAddress {
  address: string;
  family: number;
}

/** How names are found, and who may be asked: what a test sets otherwise. */
export interface Network {
  resolve: (host: string) => Promise<HostAddress[]>;
  isInside: (address: string) => boolean;
  ports: readonly string[];
}

const publicNetwork: Network = {
  resolve: (host) => lookup(host, { all: true, verbatim: true }),
  isInside: isInsideAddress,
  // '' is the one of the scheme.
  ports: ['', '80', '443'],
};

/**
 * What came of asking an address: `ok`, `gone` (404, 410), `inside` (it leads to no public machine), `noHost`, or
 * `unknown` for all that may be otherwise tomorrow, or for a reader.
 */
export type Reply = 'ok' | 'gone' | 'inside' | 'noHost' | 'unknown';

const timeoutMs = 5_000;
const redirectsMax = 5;

/** One question to one address of a host, of which nothing but the head is read. */
function ask(url: URL, method: 'HEAD' | 'GET', host: HostAddress): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        agent: false,
        headers: { accept: '*/*', 'user-agent': 'Eyvan (is this link alive?)' },
        // The address that was looked at, and no other: a name can lead elsewhere the next time it is asked.
        lookup: (_name, options, answer) =>
          options.all ? answer(null, [host]) : answer(null, host.address, host.family),
        method,
        signal: AbortSignal.timeout(timeoutMs),
      },
      (message) => {
        message.destroy();
        resolve(message);
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Where a host is; null where it is no public one: a single inside address among its own is enough. */
async function findHost(url: URL, { resolve, isInside }: Network): Promise<HostAddress | null> {
  const bare = url.hostname.replace(/^\[|\]$/g, '');
  const version = isIP(bare);
  const addresses = version > 0 ? [{ address: bare, family: version }] : await resolve(bare);
  const [first] = addresses;
  return first && !addresses.some(({ address }) => isInside(address)) ? first : null;
}

/** One address, without what it leads on to. A server that knows no HEAD is asked with GET. */
async function askOnce(url: URL, host: HostAddress): Promise<IncomingMessage> {
  const head = await ask(url, 'HEAD', host);
  return (head.statusCode ?? 0) >= 400 ? ask(url, 'GET', host) : head;
}

async function follow(address: string, network: Network): Promise<Reply> {
  let url = new URL(address);
  for (let count = 0; count <= redirectsMax; count += 1) {
    if (!/^https?:$/.test(url.protocol) || !network.ports.includes(url.port) || url.username)
      return 'unknown';
    const host = await findHost(url, network);
    if (!host) return 'inside';
    const { headers, statusCode = 0 } = await askOnce(url, host);
    if (statusCode === 404 || statusCode === 410) return 'gone';
    if (statusCode < 300 || statusCode >= 400) return statusCode < 300 ? 'ok' : 'unknown';
    if (!headers.location || !URL.canParse(headers.location, url)) return 'unknown';
    url = new URL(headers.location, url);
  }
  return 'unknown';
}

/**
 * Asks a web address whether it answers, over at most five redirects: of public machines alone, each looked at before
 * it is asked (OWASP, server-side request forgery). Nothing of the answer is kept.
 */
export async function askAddress(address: string, network: Network = publicNetwork): Promise<Reply> {
  try {
    return await follow(address, network);
  } catch (error) {
    return codeOf(error) === 'ENOTFOUND' ? 'noHost' : 'unknown';
  }
}
