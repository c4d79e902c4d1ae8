import type { NextRequest } from 'next/server';
import { toProblemResponse } from '@/answers/problem-response';
import { env } from '@/env';
import { toCmsAddress } from '@/forward/cms-address';
import { forward } from '@/forward/forward';

export const dynamic = 'force-dynamic';

const requestHeaders = ['accept', 'if-none-match', 'if-modified-since', 'range'];
const responseHeaders = [
  'content-type',
  'content-length',
  'content-range',
  'accept-ranges',
  'etag',
  'last-modified',
  'cache-control',
];

/** Pictures of the CMS under the site's own address. */
async function handle(request: NextRequest) {
  const name = request.nextUrl.pathname.split('/').slice(2);
  const to = toCmsAddress(env().cmsUrl, '/api/media/file', name);
  const answer = to && (await forward(request, { to, requestHeaders, responseHeaders }));
  // What the CMS says of a file that isn't there is in its own words, for its own users.
  const isMissing = !answer || [400, 401, 403, 404].includes(answer.status);
  return isMissing ? toProblemResponse('notFound', 404) : answer;
}

export { handle as GET, handle as HEAD };
