import { env } from '@/env';
import { checkCms } from './check-cms';

export const dynamic = 'force-dynamic';

/** Whether this process can make new pages: 200, or 503 with the reason. Known pages are served either way. */
export async function GET() {
  const reason = await checkCms(env().cmsUrl);
  const answer = reason ? { status: 'unavailable', reason } : { status: 'ok' };
  return Response.json(answer, { status: reason ? 503 : 200, headers: { 'Cache-Control': 'no-store' } });
}
