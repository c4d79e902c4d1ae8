import { sitePaths } from '@eyvan/wire';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { listCategories } from '../../../../content/categories';
import { getCity } from '../../../../content/cities';
import { listComingEvents } from '../../../../content/events';
import { listNews } from '../../../../content/news';
import { CityPage } from '../../../../features/cities/CityPage';
import { inEveryLanguage } from '../../../../seo/to-metadata';
import { describeMissing, describePage } from '../../_parts/describe-page';
import { MissingPage } from '../../_parts/MissingPage';
import { orErrorMetadata, orErrorPage } from '../../_parts/or-error-page';
import { PageFrame } from '../../_parts/PageFrame';
import { PageJsonLd } from '../../_parts/PageJsonLd';
import { readParams, type RouteParams } from '../../_parts/read-params';

interface Props {
  params: Promise<RouteParams & { slug: string }>;
}

export const generateStaticParams = () => [];

export const generateMetadata = orErrorMetadata(async ({ params }: Props) => {
  const { locale, slug } = await readParams(params);
  const city = await getCity(slug, locale);
  if (city.kind !== 'found') return describeMissing(locale, city);
  const t = await getTranslations({ locale, namespace: 'Metadata' });
  const { name: title } = city.item;
  const languages = inEveryLanguage((each) => sitePaths.city(each, slug));
  const description = t('cityDescription', { city: title });
  return describePage({ locale, title, description, path: sitePaths.city(locale, slug), languages });
});

async function listSubjects(locale: LocaleCode, slug: string) {
  const query = { locale, city: [slug], limit: 10 };
  const [news, events, categories] = await Promise.all([
    listNews(query),
    listComingEvents(query),
    listCategories(locale),
  ]);
  return { news: news.items, events: events.items, categories };
}

export default orErrorPage(async function CityRoute({ params }: Props) {
  const { locale, slug } = await readParams(params);
  const city = await getCity(slug, locale);
  if (city.kind !== 'found') {
    return <MissingPage locale={locale} missing={city} pathIn={sitePaths.cities} current="cities" />;
  }
  const languages = inEveryLanguage((each) => sitePaths.city(each, slug));
  const t = await getTranslations({ locale, namespace: 'CityListPage' });
  return (
    <PageFrame locale={locale} languages={languages} current="cities">
      <PageJsonLd
        locale={locale}
        steps={[
          { name: t('heading'), path: sitePaths.cities(locale) },
          { name: city.item.name, path: sitePaths.city(locale, slug) },
        ]}
      />
      <CityPage locale={locale} city={city.item} {...await listSubjects(locale, slug)} />
    </PageFrame>
  );
});
