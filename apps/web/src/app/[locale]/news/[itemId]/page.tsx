import { permanentRedirect } from 'next/navigation';
import { MissingPage } from '@/app/[locale]/_parts/MissingPage';
import { describeMissing } from '@/app/[locale]/_parts/describe-page';
import { orErrorMetadata, orErrorPage } from '@/app/[locale]/_parts/or-error-page';
import { readParams, type RouteParams } from '@/app/[locale]/_parts/read-params';
import { getNews } from '@/content/news';
import { routes, toPath } from '@/routes';

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
  if (news.kind === 'found') permanentRedirect(toPath(news.item.url));
  return <MissingPage locale={locale} missing={news} pathIn={routes.newsList} current="news" />;
});
