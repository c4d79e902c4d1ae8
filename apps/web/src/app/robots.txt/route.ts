import { env } from '@/env';
import { routes } from '@/routes';

// It names the site's address, which a build does not know.
export const dynamic = 'force-dynamic';

/** Everything may be read; what is not public is not here (RFC 9309). */
export function GET() {
  const lines = [
    'User-agent: *',
    'Allow: /',
    `Disallow: ${routes.push}`,
    '',
    `Sitemap: ${env().siteUrl}${routes.sitemapIndex}`,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
