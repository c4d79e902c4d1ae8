import { sitePaths } from '@eyvan/wire';
import { getNews } from '../../../../../content/news';
import { NewsPage } from '../../../../../features/news/NewsPage';
import { JsonLdScript } from '../../../../../seo/JsonLdScript';
import { toNewsJsonLd } from '../../../../../seo/to-news-json-ld';
import { describeItem, describeMissing } from '../../../_parts/describe-page';
import { publishedPaths, redirectToSlug } from '../../../_parts/item-addresses';
import { MissingPage } from '../../../_parts/MissingPage';
import { orErrorMetadata, orErrorPage } from '../../../_parts/or-error-page';
import { PageFrame } from '../../../_parts/PageFrame';
import { readParams, type RouteParams } from '../../../_parts/read-params';
import { siteOf } from '../../../_parts/site-of';

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
    return <MissingPage locale={locale} missing={news} pathIn={sitePaths.newsList} current="news" />;
  redirectToSlug(news.item, slug);
  return (
    <PageFrame locale={locale} languages={publishedPaths(news.item)} current="news">
      <JsonLdScript data={toNewsJsonLd(news.item, await siteOf(news.item))} />
      <NewsPage locale={locale} item={news.item} />
    </PageFrame>
  );
});
