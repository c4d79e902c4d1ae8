import { toProblemResponse } from '@/answers/problem-response';
import { env } from '@/env';
import { routes } from '@/routes';

// Whom to tell is not known while building.
export const dynamic = 'force-dynamic';

const lastsDays = 180;

/** Whom to tell of a hole (RFC 9116); nothing where nobody is named. */
export function GET() {
  const { securityContact, siteUrl } = env();
  if (!securityContact) return toProblemResponse('notFound', 404);
  const expires = new Date(Date.now() + lastsDays * 86_400_000).toISOString().replace(/T.*/, 'T00:00:00Z');
  const lines = [
    `Contact: ${securityContact}`,
    `Expires: ${expires}`,
    `Canonical: ${siteUrl}${routes.security}`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
