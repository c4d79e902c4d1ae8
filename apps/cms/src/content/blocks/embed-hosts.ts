/** The same for people, by the names they know. */
export const embedSites = 'YouTube, Vimeo, SoundCloud, unesco.org';
const hosts = ['youtube.com', 'youtu.be', 'vimeo.com', 'soundcloud.com', 'unesco.org'];

/** Whether something of this address may be embedded: https, and a host of the list or below it. */
export function isEmbedAllowed(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, protocol } = new URL(address);
  return protocol === 'https:' && hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
