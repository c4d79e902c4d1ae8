import type { LocaleCode } from '@eyvan/locales';
import { env } from '../../../env';
import { listSitemap } from '../../../feeds/list-sitemap';
import { toSitemap } from '../../../feeds/to-sitemap';
import { xmlResponse } from '../../../feeds/to-xml';
import { toProblemResponse } from '../../../problem-response';

/** The `part`th sitemap of a language, or that there is none. */
export async function answerSitemap(locale: LocaleCode, part: number): Promise<Response> {
  const entries = await listSitemap(env().siteUrl, locale, part);
  if (!entries) return toProblemResponse('notFound', 404);
  return xmlResponse(toSitemap(entries), 'application/xml');
}
