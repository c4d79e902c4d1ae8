import { listSitemap } from '../../../feeds/list-sitemap';
import { env } from '../../../env';
import { toSitemap } from '../../../feeds/to-sitemap';
import { xmlResponse } from '../../../feeds/to-xml';
import { readParams, type RouteParams } from '../_parts/read-params';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

/** Every public page of one language: its sitemap, under a name that Next has no rules of its own for. */
export async function GET(_request: Request, { params }: { params: Promise<RouteParams> }) {
  const { locale } = await readParams(params);
  return xmlResponse(toSitemap(await listSitemap(env().siteUrl, locale)), 'application/xml');
}
