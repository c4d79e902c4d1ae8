import { sitePaths } from '@eyvan/wire';
import { getTranslations } from 'next-intl/server';
import { getOlderNews } from '../../../../../content/news';
import { NewsListPage } from '../../../../../features/news/NewsListPage';
import { inEveryLanguage } from '../../../../../seo/to-metadata';
import { describeMissing, describePage } from '../../../_parts/describe-page';
import { olderNewsPath } from '../../../_parts/list-paths';
import { MissingPage } from '../../../_parts/MissingPage';
import { orErrorMetadata, orErrorPage } from '../../../_parts/or-error-page';
import { PageFrame } from '../../../_parts/PageFrame';
import { readParams, type RouteParams } from '../../../_parts/read-params';

interface Props {
  params: Promise<RouteParams & { cursor: string }>;
}

export const generateStaticParams = () => [];

export const generateMetadata = orErrorMetadata(async ({ params }: Props) => {
  const { locale, cursor } = await readParams(params);
  const older = await getOlderNews(cursor, locale);
  if (older.kind !== 'found') return describeMissing(locale, older);
  const t = await getTranslations({ locale });
  const path = olderNewsPath(locale, cursor);
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
    return <MissingPage locale={locale} missing={older} pathIn={sitePaths.newsList} current="news" />;
  }
  const { items, next } = older.item;
  return (
    // A cursor is a place in the list of one language: the switch leads to the beginning of the others.
    <PageFrame locale={locale} languages={inEveryLanguage(sitePaths.newsList)} current="news">
      <NewsListPage
        locale={locale}
        items={items}
        olderHref={next && olderNewsPath(locale, next)}
        isFirstPage={false}
      />
    </PageFrame>
  );
});
