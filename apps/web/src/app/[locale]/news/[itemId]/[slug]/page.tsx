import { toNewsJsonLd } from '@eyvan/formats';
import { MissingPage } from '@/app/[locale]/_parts/MissingPage';
import { PageFrame } from '@/app/[locale]/_parts/PageFrame';
import { describeItem, describeMissing } from '@/app/[locale]/_parts/describe-page';
import { publishedPaths, redirectToSlug } from '@/app/[locale]/_parts/item-addresses';
import { orErrorMetadata, orErrorPage } from '@/app/[locale]/_parts/or-error-page';
import { readParams, type RouteParams } from '@/app/[locale]/_parts/read-params';
import { siteOf } from '@/app/[locale]/_parts/site-of';
import { getNews } from '@/content/news';
import { NewsPage } from '@/features/news/NewsPage';
import { routes } from '@/routes';
import { JsonLdScript } from '@/ui/JsonLdScript';

interface Props {
  params: Promise<RouteParams & { itemId: string; slug: string }>;
}

export const generateStaticParams = () => [];

export const generateMetadata = orErrorMetadata(async ({ params }: Props) => {
  const { locale, itemId } = await readParams(params);
  const news = await getNews(itemId, locale);
  return news.kind === 'found' ? describeItem(news.item, news.item.headline) : describeMissing(locale, news);
});

export default orErrorPage(async function NewsRoute({ params }: Props) {
  const { locale, itemId, slug } = await readParams(params);
  const news = await getNews(itemId, locale);
  if (news.kind !== 'found')
    return <MissingPage locale={locale} missing={news} pathIn={routes.newsList} current="news" />;
  redirectToSlug(news.item, slug);
  return (
    <PageFrame locale={locale} languages={publishedPaths(news.item)} current="news">
      <JsonLdScript data={toNewsJsonLd(news.item, await siteOf(news.item))} />
      <NewsPage locale={locale} item={news.item} />
    </PageFrame>
  );
});
