import { describeProblem } from '@eyvan/contract';

const headers = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };

/** Where the `type` of a problem leads: what it means, in words (RFC 9457, 3.1.1). */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }) {
  const text = describeProblem((await params).name);
  return text
    ? new Response(text, { headers: { ...headers, 'cache-control': 'public, max-age=3600' } })
    : new Response('404 There is no such problem\n', {
        status: 404,
        headers: { ...headers, 'cache-control': 'no-store' },
      });
}
