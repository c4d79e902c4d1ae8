import { sitePaths } from '@eyvan/wire';
import { permanentRedirect } from 'next/navigation';
import { getNews } from '../../../../content/news';
import { describeMissing } from '../../_parts/describe-page';
import { pathOf } from '../../_parts/item-addresses';
import { MissingPage } from '../../_parts/MissingPage';
import { orErrorMetadata, orErrorPage } from '../../_parts/or-error-page';
import { readParams, type RouteParams } from '../../_parts/read-params';

interface Props {
  params: Promise<RouteParams & { itemId: string }>;
}

export const generateStaticParams = () => [];

export const generateMetadata = orErrorMetadata(async ({ params }: Props) => {
  const { locale, itemId } = await readParams(params);
  const news = await getNews(itemId, locale);
  return news.kind === 'found' ? {} : describeMissing(locale, news);
});

/** An item's short address, which feeds give as its lasting name: leads to where it stands today. */
export default orErrorPage(async function ShortNewsRoute({ params }: Props) {
  const { locale, itemId } = await readParams(params);
  const news = await getNews(itemId, locale);
  if (news.kind === 'found') permanentRedirect(pathOf(news.item));
  return <MissingPage locale={locale} missing={news} pathIn={sitePaths.newsList} current="news" />;
});
