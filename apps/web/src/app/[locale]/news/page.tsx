import { getTranslations } from 'next-intl/server';
import { listNews } from '@/content/news';
import { NewsListPage } from '@/features/news/NewsListPage';
import { inEveryLanguage, routes } from '@/routes';
import { PageFrame } from '../_parts/PageFrame';
import { PageJsonLd } from '../_parts/PageJsonLd';
import { describePage } from '../_parts/describe-page';
import { orErrorPage } from '../_parts/or-error-page';
import { readParams, type RouteParams } from '../_parts/read-params';

interface Props {
  params: Promise<RouteParams>;
}

const languages = inEveryLanguage(routes.newsList);

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale });
  const description = t('Metadata.newsListDescription');
  return describePage({
    locale,
    title: t('NewsListPage.heading'),
    description,
    path: routes.newsList(locale),
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
        steps={[{ name: t('heading'), path: routes.newsList(locale) }]}
        items={items.map(({ headline: name, url }) => ({ name, url }))}
      />
      <NewsListPage
        locale={locale}
        items={items}
        olderHref={next && routes.olderNews(locale, next)}
        isFirstPage
      />
    </PageFrame>
  );
});
