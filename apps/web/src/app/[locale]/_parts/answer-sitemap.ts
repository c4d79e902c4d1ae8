import { toSitemap } from '@eyvan/formats';
import type { LocaleCode } from '@eyvan/locales';
import { toProblemResponse } from '@/answers/problem-response';
import { toXmlResponse } from '@/answers/xml-response';
import { listSitemap } from '@/content/list-sitemap';
import { env } from '@/env';

/** The `part`th sitemap of a language, or that there is none. */
export async function answerSitemap(locale: LocaleCode, part: number): Promise<Response> {
  const entries = await listSitemap(env().siteUrl, locale, part);
  if (!entries) return toProblemResponse('notFound', 404);
  return toXmlResponse(toSitemap(entries), 'application/xml');
}
