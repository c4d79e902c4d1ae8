import { after } from 'next/server';
import { toProblemResponse } from '@/answers/problem-response';
import { env } from '@/env';
import { handlePush } from '@/push/handle-push';
import { parsePush } from '@/push/parse-push';
import { warmPaths } from '@/push/warm-paths';

export const dynamic = 'force-dynamic';

/** The CMS says that the public sees something else than before (wire, push.ts). 200 means: for good. */
export async function POST(request: Request) {
  const { port, revalidateSecret } = env();
  const parsed = await parsePush(request, revalidateSecret);
  if ('refused' in parsed) return toProblemResponse('badRequest', parsed.refused);
  const { push } = parsed;
  const isNew = await handlePush(push);
  if (isNew) after(() => warmPaths(`http://127.0.0.1:${port}`, push.paths));
  return Response.json({ id: push.id, handled: isNew }, { headers: { 'Cache-Control': 'no-store' } });
}
