import type { IncomingMessage, ServerResponse } from 'node:http';
import { apiBasePath } from '@eyvan/contract';
import { isPaneToken, previewFolder } from '@eyvan/wire';
import { routes } from '../routes';
import { restoreLength } from '../upstream/restore-length';

/** What answers really differ by. Next names headers of its own besides, which no reader of pages without scripts sends. */
const variesBy = ['accept-encoding', 'accept-language'];
const insideOnly = ['surrogate-key', 'x-nextjs-prerender', 'x-nextjs-stale-time'];
const readableElsewhere = 'ETag, Last-Modified, Link, Retry-After';

const isBelow = (folder: string, pathname: string) =>
  pathname === folder || pathname.startsWith(`${folder}/`);

/** Previews, and everything else below their folder. */
const isPreview = (pathname: string) => isBelow(previewFolder, pathname);

/** What is not public is kept nowhere, found by nobody, and named to no other site. */
function setPreviewHeaders(pathname: string, response: ServerResponse, adminUrl: string): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Robots-Tag', 'noindex, nofollow');
  response.setHeader('Referrer-Policy', 'no-referrer');
  for (const name of ['etag', 'last-modified', 'x-nextjs-cache']) response.removeHeader(name);
  if (!isPaneToken(pathname.split('/')[3] ?? '')) return;
  // The admin shows it beside its form, and nobody else in any frame.
  const policy = String(response.getHeader('content-security-policy') ?? '');
  const ancestors = policy.replace(/frame-ancestors [^;]*/, `frame-ancestors ${adminUrl}`);
  response.setHeader('Content-Security-Policy', ancestors);
  response.removeHeader('x-frame-options');
  response.removeHeader('cross-origin-opener-policy');
}

export const pathnameOf = ({ url = '' }: IncomingMessage): string => url.split('?')[0] ?? '';

/** Whether programs of other origins may read what stands there: the API, pictures, feeds and sitemaps. */
export const isOpen = (pathname: string): boolean =>
  isBelow(apiBasePath, pathname) ||
  isBelow(routes.media, pathname) ||
  /^\/(?:[a-z]{2}\/)?[^/]+\.xml$/.test(pathname);

function toVary(given: string): string {
  const names = given.split(',').map((name) => name.trim().toLowerCase());
  const kept = new Set(names.filter((name) => variesBy.includes(name)));
  return [...kept].map((name) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())).join(', ');
}

/** Whether the client has what is about to be sent (RFC 9110, 13.1.2, by weak comparison). */
function isKnown({ headers, method }: IncomingMessage, etag: string): boolean {
  const wanted = headers['if-none-match'];
  if (!wanted || (method !== 'GET' && method !== 'HEAD')) return false;
  const plain = etag.replace(/^W\//, '');
  return wanted.split(',').some((tag) => ['*', plain].includes(tag.trim().replace(/^W\//, '')));
}

/**
 * Sets right the headers of an answer that is about to be sent. `adminUrl` is the origin of those who work inside.
 * @returns the status to send
 */
export function setRightHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  { status, adminUrl }: { status: number; adminUrl: string },
): number {
  const pathname = pathnameOf(request);
  for (const name of insideOnly) response.removeHeader(name);
  restoreLength(response);
  const vary = toVary(String(response.getHeader('vary') ?? ''));
  if (vary) response.setHeader('Vary', vary);
  else response.removeHeader('vary');
  if (isOpen(pathname)) {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', readableElsewhere);
  }
  // A file that one build has may come with the next one.
  if (status >= 400 && isBelow('/_next', pathname)) response.setHeader('Cache-Control', 'no-store');
  if (isPreview(pathname)) setPreviewHeaders(pathname, response, adminUrl);
  const etag = response.getHeader('etag');
  if (typeof etag !== 'string') return status;
  // Compressed, it is not the same byte for byte (RFC 9110, 8.8.1).
  if (response.getHeader('content-encoding') && !etag.startsWith('W/'))
    response.setHeader('ETag', `W/${etag}`);
  if (status !== 200 || !isKnown(request, etag)) return status;
  for (const name of ['content-length', 'content-encoding', 'content-type', 'transfer-encoding'])
    response.removeHeader(name);
  return 304;
}
