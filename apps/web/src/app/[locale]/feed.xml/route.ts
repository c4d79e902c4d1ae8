import { sitePaths } from '@eyvan/wire';
import { getTranslations } from 'next-intl/server';
import { listNews } from '../../../content/news';
import { env } from '../../../env';
import { toRss } from '../../../feeds/to-rss';
import { xmlResponse } from '../../../feeds/to-xml';
import { newsFeedPath } from '../../../ui/side-doors';
import { readParams, type RouteParams } from '../_parts/read-params';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

const newsInFeed = 30;

/** The latest news of one language as RSS. */
export async function GET(_request: Request, { params }: { params: Promise<RouteParams> }) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: 'Feed' });
  const { items } = await listNews({ locale, limit: newsInFeed });
  const channel = {
    locale,
    siteUrl: env().siteUrl,
    title: t('newsTitle'),
    description: t('newsDescription'),
    path: sitePaths.newsList(locale),
    feedPath: newsFeedPath(locale),
  };
  return xmlResponse(toRss(channel, items), 'application/rss+xml');
}
