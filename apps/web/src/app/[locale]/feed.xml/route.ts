import { toRss } from '@eyvan/formats';
import { getTranslations } from 'next-intl/server';
import { toProblemResponse } from '@/answers/problem-response';
import { toXmlResponse } from '@/answers/xml-response';
import { listNews } from '@/content/news';
import { getNewsroom, localesOf } from '@/content/newsroom';
import { sayCorrection } from '@/features/items/say-correction';
import { routes, toPath } from '@/routes';
import { readParams, type RouteParams } from '../_parts/read-params';
import { toUrl } from '../_parts/site-of';

export const dynamic = 'force-static';
export const generateStaticParams = () => [];

const newsInFeed = 30;

/** The latest news of one language as RSS. */
export async function GET(_request: Request, { params }: { params: Promise<RouteParams> }) {
  const { locale } = await readParams(params);
  const newsroom = await getNewsroom(locale);
  if (!localesOf(newsroom).includes(locale)) return toProblemResponse('notFound', 404);
  const t = await getTranslations({ locale, namespace: 'Feed' });
  const { items } = await listNews({ locale, limit: newsInFeed });
  const channel = {
    locale,
    title: t('newsTitle', { site: newsroom.name }),
    description: t('newsDescription'),
    url: toUrl(routes.newsList(locale)),
    feedUrl: toUrl(routes.newsFeed(locale)),
  };
  const stories = await Promise.all(
    items.map(async (item) => ({
      item,
      url: toUrl(toPath(item.url)),
      permalink: toUrl(routes.shortNews(item.locale, item.id)),
      ...(await sayCorrection(locale, item.lastCorrection)),
    })),
  );
  return toXmlResponse(toRss(channel, stories), 'application/rss+xml');
}
