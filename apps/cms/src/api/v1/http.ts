import { toEtag } from '@eyvan/wire/etag';
import type { LocaleCode } from '@eyvan/locales';
import { env } from '../../platform/env';
import { toHttpDate } from './http-date';
import type { ApiProblem } from './problem-response';

/** An answer as an endpoint gives it; `body` is JSON already. */
export interface Answer {
  body: string;
  /** ISO 8601; when the newest part of the answer last changed. */
  lastModified: string | null;
  etag?: string;
  tags: string[];
  locale?: LocaleCode;
  link?: string;
}

const cacheControl = 'public, max-age=0, s-maxage=1, stale-while-revalidate=4, stale-if-error=3600';

const common = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Last-Modified, Link, Retry-After',
  'x-content-type-options': 'nosniff',
} as const;

/** RFC 8288, with the relation that RFC 4946 registered. */
const licenceLink = env.CONTENT_LICENCE ? `<${env.CONTENT_LICENCE}>; rel="license"` : '';

/** RFC 9110, 13.1.2: weak comparison, and If-Modified-Since only counts where there is no If-None-Match. */
function isNotModified(request: Request, etag: string, lastModified: string | null): boolean {
  const wanted = request.headers.get('if-none-match');
  if (wanted !== null) {
    return wanted.trim() === '*' || wanted.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(request.headers.get('if-modified-since') ?? '');
  return lastModified !== null && !Number.isNaN(since) && Date.parse(lastModified) <= since;
}

/** 200 or 304, with all that the contract promises of every answer. */
export function toResponse(request: Request, answer: Answer): Response {
  const etag = answer.etag ?? toEtag(answer.body);
  const lastModified = toHttpDate(answer.lastModified, new Date());
  const links = [answer.link, licenceLink].filter(Boolean).join(', ');
  const headers = new Headers({
    ...common,
    'cache-control': cacheControl,
    etag,
    'surrogate-key': answer.tags.join(' '),
    ...(lastModified ? { 'last-modified': lastModified } : {}),
    ...(answer.locale ? { 'content-language': answer.locale } : {}),
    ...(links ? { link: links } : {}),
  });
  if (isNotModified(request, etag, lastModified)) return new Response(null, { status: 304, headers });
  headers.set('content-type', 'application/json; charset=utf-8');
  headers.set('content-length', String(Buffer.byteLength(answer.body)));
  return new Response(request.method === 'HEAD' ? null : answer.body, { status: 200, headers });
}

/** An error as RFC 9457 has it. What is missing may come: caches keep it for a second, like the rest. */
export function toProblemResponse(request: Request, problem: ApiProblem): Response {
  const isCacheable = problem.status === 404 || problem.status === 410;
  return new Response(request.method === 'HEAD' ? null : JSON.stringify(problem.toProblem()), {
    status: problem.status,
    headers: {
      ...common,
      'cache-control': isCacheable ? cacheControl : 'no-store',
      'content-type': 'application/problem+json; charset=utf-8',
      ...(problem.more.tags ? { 'surrogate-key': problem.more.tags.join(' ') } : {}),
      ...problem.more.headers,
    },
  });
}

/** OPTIONS, and the preflight of a browser: anyone may read. */
export const toOptionsResponse = (allow: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...common,
      allow,
      'access-control-allow-methods': allow,
      // Whatever a client sends along: nothing here goes by it, and nobody is signed in here.
      'access-control-allow-headers': '*',
      'access-control-max-age': '86400',
    },
  });
