import { answerSitemap } from '../_parts/answer-sitemap';
import { readParams, type RouteParams } from '../_parts/read-params';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

/** The public pages of one language: its first sitemap, under a name that Next has no rules of its own for. */
export async function GET(_request: Request, { params }: { params: Promise<RouteParams> }) {
  const { locale } = await readParams(params);
  return answerSitemap(locale, 1);
}
