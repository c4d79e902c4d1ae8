import { getTranslations } from 'next-intl/server';
import { listCategories } from '@/content/categories';
import { listCities } from '@/content/cities';
import { CityListPage } from '@/features/cities/CityListPage';
import { inEveryLanguage, routes } from '@/routes';
import { PageFrame } from '../_parts/PageFrame';
import { PageJsonLd } from '../_parts/PageJsonLd';
import { describePage } from '../_parts/describe-page';
import { orErrorPage } from '../_parts/or-error-page';
import { readParams, type RouteParams } from '../_parts/read-params';

interface Props {
  params: Promise<RouteParams>;
}

const languages = inEveryLanguage(routes.cities);

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale });
  const description = t('Metadata.cityListDescription');
  return describePage({
    locale,
    title: t('CityListPage.heading'),
    description,
    path: routes.cities(locale),
    languages,
  });
}

export default orErrorPage(async function CityListRoute({ params }: Props) {
  const { locale } = await readParams(params);
  const [cities, categories] = await Promise.all([listCities(locale), listCategories(locale)]);
  const t = await getTranslations({ locale, namespace: 'CityListPage' });
  return (
    <PageFrame locale={locale} languages={languages} current="cities">
      <PageJsonLd
        locale={locale}
        steps={[{ name: t('heading'), path: routes.cities(locale) }]}
        items={cities}
      />
      <CityListPage locale={locale} cities={cities} categories={categories} />
    </PageFrame>
  );
});
