import { sitePaths } from '@eyvan/wire';
import { getTranslations } from 'next-intl/server';
import { listNews } from '../../../content/news';
import { NewsListPage } from '../../../features/news/NewsListPage';
import { inEveryLanguage } from '../../../seo/to-metadata';
import { describePage } from '../_parts/describe-page';
import { olderNewsPath } from '../_parts/list-paths';
import { orErrorPage } from '../_parts/or-error-page';
import { PageFrame } from '../_parts/PageFrame';
import { PageJsonLd } from '../_parts/PageJsonLd';
import { readParams, type RouteParams } from '../_parts/read-params';

interface Props {
  params: Promise<RouteParams>;
}

const languages = inEveryLanguage(sitePaths.newsList);

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale });
  const description = t('Metadata.newsListDescription');
  return describePage({
    locale,
    title: t('NewsListPage.heading'),
    description,
    path: sitePaths.newsList(locale),
    languages,
  });
}

export default orErrorPage(async function NewsListRoute({ params }: Props) {
  const { locale } = await readParams(params);
  const { items, next } = await listNews({ locale });
  const t = await getTranslations({ locale, namespace: 'NewsListPage' });
  return (
    <PageFrame locale={locale} languages={languages} current="news">
      <PageJsonLd
        locale={locale}
        steps={[{ name: t('heading'), path: sitePaths.newsList(locale) }]}
        items={items.map(({ headline: name, url }) => ({ name, url }))}
      />
      <NewsListPage
        locale={locale}
        items={items}
        olderHref={next && olderNewsPath(locale, next)}
        isFirstPage
      />
    </PageFrame>
  );
});
