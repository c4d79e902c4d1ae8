import { answerSitemap } from '@/app/[locale]/_parts/answer-sitemap';
import { readParams, type RouteParams } from '@/app/[locale]/_parts/read-params';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

interface Props {
  params: Promise<RouteParams & { part: string }>;
}

/** The second sitemap of a language, and those after it: `/fa/pages-2.xml` leads here (next.config.ts). */
export async function GET(_request: Request, { params }: Props) {
  const { locale, part } = await readParams(params);
  return answerSitemap(locale, Number(part));
}
