import { getTranslations } from 'next-intl/server';
import { listCategories } from '@/content/categories';
import { CategoryListPage } from '@/features/categories/CategoryListPage';
import { inEveryLanguage, routes } from '@/routes';
import { PageFrame } from '../_parts/PageFrame';
import { PageJsonLd } from '../_parts/PageJsonLd';
import { describePage } from '../_parts/describe-page';
import { orErrorPage } from '../_parts/or-error-page';
import { readParams, type RouteParams } from '../_parts/read-params';

interface Props {
  params: Promise<RouteParams>;
}

const languages = inEveryLanguage(routes.categories);

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale });
  const description = t('Metadata.categoryListDescription');
  const path = routes.categories(locale);
  return describePage({ locale, title: t('CategoryListPage.heading'), description, path, languages });
}

export default orErrorPage(async function CategoryListRoute({ params }: Props) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: 'CategoryListPage' });
  const categories = await listCategories(locale);
  return (
    <PageFrame locale={locale} languages={languages} current="fields">
      <PageJsonLd
        locale={locale}
        steps={[{ name: t('heading'), path: routes.categories(locale) }]}
        items={categories}
      />
      <CategoryListPage locale={locale} categories={categories} />
    </PageFrame>
  );
});
