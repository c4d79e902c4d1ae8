import { apiBasePath } from '@eyvan/contract';
import type { NextRequest } from 'next/server';
import { toProblemResponse } from '@/answers/problem-response';
import { env } from '@/env';
import { toCmsAddress } from '@/forward/cms-address';
import { forward } from '@/forward/forward';

export const dynamic = 'force-dynamic';

const requestHeaders = ['accept', 'if-none-match', 'if-modified-since'];
const responseHeaders = [
  'content-type',
  'content-security-policy',
  'etag',
  'last-modified',
  'cache-control',
  'link',
  'content-language',
  'allow',
  'retry-after',
  'ratelimit',
  'ratelimit-policy',
  'access-control-allow-origin',
  'access-control-allow-methods',
  'access-control-allow-headers',
  'access-control-expose-headers',
  'access-control-max-age',
];

/** The public API under the site's own address. */
async function handle(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const below = pathname.slice(apiBasePath.length + 1);
  const segments = below ? below.split('/') : [];
  const to = toCmsAddress(env().cmsUrl, apiBasePath, segments, search);
  return to ? forward(request, { to, requestHeaders, responseHeaders }) : toProblemResponse('notFound', 404);
}

const refuse = () => toProblemResponse('methodNotAllowed', 405, { Allow: 'GET, HEAD, OPTIONS' });

export {
  handle as GET,
  handle as HEAD,
  handle as OPTIONS,
  refuse as POST,
  refuse as PUT,
  refuse as PATCH,
  refuse as DELETE,
};
