import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { MissingPage } from '@/app/[locale]/_parts/MissingPage';
import { PageFrame } from '@/app/[locale]/_parts/PageFrame';
import { PageJsonLd } from '@/app/[locale]/_parts/PageJsonLd';
import { describeMissing, describePage } from '@/app/[locale]/_parts/describe-page';
import { orErrorMetadata, orErrorPage } from '@/app/[locale]/_parts/or-error-page';
import { readParams, type RouteParams } from '@/app/[locale]/_parts/read-params';
import { listCategories } from '@/content/categories';
import { getCity } from '@/content/cities';
import { listComingEvents } from '@/content/events';
import { listNews } from '@/content/news';
import { CityPage } from '@/features/cities/CityPage';
import { inEveryLanguage, routes } from '@/routes';

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
  const languages = inEveryLanguage((each) => routes.city(each, slug));
  const description = t('cityDescription', { city: title });
  return describePage({ locale, title, description, path: routes.city(locale, slug), languages });
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
    return <MissingPage locale={locale} missing={city} pathIn={routes.cities} current="cities" />;
  }
  const languages = inEveryLanguage((each) => routes.city(each, slug));
  const t = await getTranslations({ locale, namespace: 'CityListPage' });
  return (
    <PageFrame locale={locale} languages={languages} current="cities">
      <PageJsonLd
        locale={locale}
        steps={[
          { name: t('heading'), path: routes.cities(locale) },
          { name: city.item.name, path: routes.city(locale, slug) },
        ]}
      />
      <CityPage locale={locale} city={city.item} {...await listSubjects(locale, slug)} />
    </PageFrame>
  );
});
