import { BlockList, isIP } from 'node:net';

/** What leads to no public machine (IANA's special-purpose registries, RFC 6890): our own among it. */
const inside = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Where clouds tell a machine its secrets, too.
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 96],
  // NAT64, discard, Teredo, documentation, 6to4: each can hold an address of the lists above.
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, bits, 'ipv6');

/** Whether an IP address leads to no public machine; what is no address does not. */
export function isInsideAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const version = isIP(bare);
  if (version === 4) return inside.check(bare, 'ipv4');
  // An IPv4 address within one of IPv6 is that (RFC 4291, 2.5.5.2): `BlockList` looks at it as such.
  return version === 6 ? inside.check(bare, 'ipv6') : true;
}

/** Names that only an inner network has (RFC 2606, 6761, 6762, 8375, ICANN's `internal`). */
const insideName =
  /(?:^|\.)(?:localhost|local|internal|intranet|private|lan|home|corp|test|invalid|home\.arpa)\.?$/i;

/** Whether a host as it stands in an address (`URL.hostname`) is one of an inner network, by its name alone. */
export function isInsideHost(hostname: string): boolean {
  const host = hostname.replace(/\.$/, '');
  if (isIP(host.replace(/^\[|\]$/g, ''))) return isInsideAddress(host);
  return !host.includes('.') || insideName.test(host);
}

/**
 * Whether an address on the web (http or https) leads to an inner network, or to the CMS, whose API the site forwards.
 * @param siteUrl the origin of the site, which is public wherever it is
 * @param cmsUrl the origin of the CMS
 */
export function isInsideUrl(
  address: string,
  { siteUrl, cmsUrl }: { siteUrl: string; cmsUrl: string },
): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, origin, pathname, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) return false;
  if (origin === siteUrl) return origin === cmsUrl && /^\/admin(?:\/|$)/.test(pathname);
  return origin === cmsUrl || isInsideHost(hostname);
}
