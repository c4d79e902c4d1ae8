import { EyvanError } from '@eyvan/client';
import { toSitemapIndex } from '@eyvan/formats';
import { isLocaleCode, localeCodes } from '@eyvan/locales';
import { toXmlResponse } from '@/answers/xml-response';
import { listLocales } from '@/content/locales';
import { countParts } from '@/content/sitemap-parts';
import { env } from '@/env';
import { routes } from '@/routes';

// It names the site's address, which a build does not know.
export const dynamic = 'force-dynamic';

/** Parts beyond the first are known by the CMS alone: while it is away, the first ones are what can be told. */
async function listPaths(): Promise<string[]> {
  const locales = await listLocales().catch((error: unknown) => {
    if (!(error instanceof EyvanError)) throw error;
    return localeCodes.map((code) => ({ code, news: 0, events: 0 }));
  });
  return locales.flatMap(({ code, ...counts }) =>
    isLocaleCode(code)
      ? Array.from({ length: countParts(counts) }, (_, index) => routes.sitemapPart(code, index + 1))
      : [],
  );
}

/** The sitemaps: one for each language, or as many as it needs. */
export async function GET() {
  const { siteUrl } = env();
  return toXmlResponse(toSitemapIndex((await listPaths()).map((path) => siteUrl + path)), 'application/xml');
}
