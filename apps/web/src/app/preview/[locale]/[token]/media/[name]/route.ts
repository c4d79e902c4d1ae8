import type { NextRequest } from 'next/server';
import { toProblemResponse } from '@/answers/problem-response';
import { env } from '@/env';
import { toCmsAddress } from '@/forward/cms-address';
import { forward } from '@/forward/forward';
import { isPreview } from '@/preview/ask-preview';

export const dynamic = 'force-dynamic';

const responseHeaders = ['content-type', 'content-length', 'content-range', 'accept-ranges'];

/**
 * Pictures of a preview, as long as it lives. They are asked for here, and not where those of publications stand, so
 * that no cache has one before it is public; a picture itself is known to whoever knows its name (`media/[name]`).
 */
async function handle(request: NextRequest) {
  const [, , locale = '', token = '', , ...name] = request.nextUrl.pathname.split('/');
  const { cmsUrl, revalidateSecret: secret } = env();
  const to = toCmsAddress(cmsUrl, '/api/media/file', name);
  const isThere = to && (await isPreview({ cmsUrl, secret }, locale, token).catch(() => false));
  if (!isThere) return toProblemResponse('notFound', 404);
  const answer = await forward(request, { to, requestHeaders: ['accept', 'range'], responseHeaders });
  return [400, 401, 403, 404].includes(answer.status) ? toProblemResponse('notFound', 404) : answer;
}

export { handle as GET, handle as HEAD };
