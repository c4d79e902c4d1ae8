import { getTranslations } from 'next-intl/server';
import { MissingPage } from '@/app/[locale]/_parts/MissingPage';
import { PageFrame } from '@/app/[locale]/_parts/PageFrame';
import { describeMissing, describePage } from '@/app/[locale]/_parts/describe-page';
import { orErrorMetadata, orErrorPage } from '@/app/[locale]/_parts/or-error-page';
import { readParams, type RouteParams } from '@/app/[locale]/_parts/read-params';
import { getOlderNews } from '@/content/news';
import { NewsListPage } from '@/features/news/NewsListPage';
import { inEveryLanguage, routes } from '@/routes';

interface Props {
  params: Promise<RouteParams & { cursor: string }>;
}

export const generateStaticParams = () => [];

export const generateMetadata = orErrorMetadata(async ({ params }: Props) => {
  const { locale, cursor } = await readParams(params);
  const older = await getOlderNews(cursor, locale);
  if (older.kind !== 'found') return describeMissing(locale, older);
  const t = await getTranslations({ locale });
  const path = routes.olderNews(locale, cursor);
  const description = t('Metadata.newsListDescription');
  return describePage({
    locale,
    title: t('NewsListPage.olderHeading'),
    description,
    path,
    languages: { [locale]: path },
  });
});

export default orErrorPage(async function OlderNewsRoute({ params }: Props) {
  const { locale, cursor } = await readParams(params);
  const older = await getOlderNews(cursor, locale);
  if (older.kind !== 'found') {
    return <MissingPage locale={locale} missing={older} pathIn={routes.newsList} current="news" />;
  }
  const { items, next } = older.item;
  return (
    // A cursor is a place in the list of one language: the switch leads to the beginning of the others.
    <PageFrame locale={locale} languages={inEveryLanguage(routes.newsList)} current="news">
      <NewsListPage
        locale={locale}
        items={items}
        olderHref={next && routes.olderNews(locale, next)}
        isFirstPage={false}
      />
    </PageFrame>
  );
});
