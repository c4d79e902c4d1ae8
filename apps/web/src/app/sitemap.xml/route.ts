import { localeCodes } from '@eyvan/locales';
import { env } from '../../env';
import { toSitemapIndex } from '../../feeds/to-sitemap';
import { xmlResponse } from '../../feeds/to-xml';

// It names the site's address, which a build does not know.
export const dynamic = 'force-dynamic';

/** The sitemaps, one for each language. */
export function GET() {
  const { siteUrl } = env();
  return xmlResponse(
    toSitemapIndex(localeCodes.map((code) => `${siteUrl}/${code}/pages.xml`)),
    'application/xml',
  );
}
