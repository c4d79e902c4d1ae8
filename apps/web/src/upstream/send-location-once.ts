import { ServerResponse } from 'node:http';

/**
 * Next 16.4 sends `Location` twice when it first renders a redirect of a cached page (vercel/next.js, issue 82117);
 * robots and proxies then read "/a, /a". Drop this when that is mended: the test of it will tell.
 */
export function sendLocationOnce(): void {
  const { appendHeader } = ServerResponse.prototype;
  ServerResponse.prototype.appendHeader = function appendHeaderOnce(name, value) {
    const isRepeated = name.toLowerCase() === 'location' && this.getHeader('location') === value;
    return isRepeated ? this : appendHeader.call(this, name, value);
  };
}
