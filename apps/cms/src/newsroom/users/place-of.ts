import { createHmac } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';

const browsers = { Edg: 'Edge', OPR: 'Opera', Firefox: 'Firefox', Chrome: 'Chrome', Safari: 'Safari' };
const systems = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac', 'Linux'];
const agentMax = 300;

/** A browser as somebody calls it: "Firefox, Windows"; null where it is none that is known. */
export function sayBrowser(agent: string): string | null {
  const browser = Object.entries(browsers).find(([mark]) => agent.includes(`${mark}/`))?.[1];
  const system = systems.find((one) => agent.includes(one));
  return [browser, system].filter(Boolean).join(', ') || null;
}

/** The network that an address is of: the first three numbers of IPv4, the first three groups of IPv6. */
export function toNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
  if (isIPv4(mapped)) return mapped.split('.').slice(0, 3).join('.');
  if (!isIPv6(mapped)) return 'unknown';
  const [before = '', after] = mapped.toLowerCase().split('::');
  const [first, last] = [before, after ?? ''].map((part) => part.split(':').filter(Boolean));
  const gap = after === undefined ? 0 : 8 - first!.length - last!.length;
  const groups = [...first!, ...Array<string>(gap).fill('0'), ...last!];
  return groups
    .slice(0, 3)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}

/**
 * From where somebody signs in, as a hash that says nothing to who reads it: of the network, and of the browser without
 * the numbers of its versions, which change by themselves. Of two people at one place the hashes differ.
 */
export function placeOf(
  person: string,
  { address, agent }: { address: string; agent: string },
  secret: string,
): string {
  const browser = agent.slice(0, agentMax).replace(/[\d._]+/gu, '');
  const place = JSON.stringify([person, toNetwork(address), browser]);
  return createHmac('sha256', secret).update(place).digest('base64url');
}
