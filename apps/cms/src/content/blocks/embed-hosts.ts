/** The same for people, by the names they know. */
export const embedSites = 'YouTube, Vimeo, SoundCloud, unesco.org';

/** What there is on each; null where there are things of several kinds. */
const hosts = {
  'youtube.com': 'video',
  'youtu.be': 'video',
  'vimeo.com': 'video',
  'soundcloud.com': 'audio',
  'unesco.org': null,
} as const;
type Media = NonNullable<(typeof hosts)[keyof typeof hosts]>;

const isHostOf = (hostname: string, host: string) => hostname === host || hostname.endsWith(`.${host}`);

/** Whether something of this address may be embedded: https, and a host of the list or below it. */
export function isEmbedAllowed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, protocol } = new URL(address);
  return protocol === 'https:' && Object.keys(hosts).some((host) => isHostOf(hostname, host));
}

/** What somebody sees or hears there; null where that is not known. @param hostname of an address that may be embedded */
export const mediaOf = (hostname: string): Media | null =>
  Object.entries(hosts).find(([host]) => isHostOf(hostname, host))?.[1] ?? null;
