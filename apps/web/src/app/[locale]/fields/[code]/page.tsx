import type { CategoryCode } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { MissingPage } from '@/app/[locale]/_parts/MissingPage';
import { PageFrame } from '@/app/[locale]/_parts/PageFrame';
import { PageJsonLd } from '@/app/[locale]/_parts/PageJsonLd';
import { describeMissing, describePage } from '@/app/[locale]/_parts/describe-page';
import { orErrorMetadata, orErrorPage } from '@/app/[locale]/_parts/or-error-page';
import { readParams, type RouteParams } from '@/app/[locale]/_parts/read-params';
import { getCategory } from '@/content/categories';
import { listCities } from '@/content/cities';
import { listComingEvents } from '@/content/events';
import { listNews } from '@/content/news';
import { CategoryPage } from '@/features/categories/CategoryPage';
import { inEveryLanguage, routes } from '@/routes';

interface Props {
  params: Promise<RouteParams & { code: string }>;
}

export const generateStaticParams = () => [];

export const generateMetadata = orErrorMetadata(async ({ params }: Props) => {
  const { locale, code } = await readParams(params);
  const category = await getCategory(code, locale);
  if (category.kind !== 'found') return describeMissing(locale, category);
  const t = await getTranslations({ locale, namespace: 'Metadata' });
  const { name: title, code: field } = category.item;
  const languages = inEveryLanguage((each) => routes.category(each, field));
  const description = t('categoryDescription', { field: title });
  return describePage({
    locale,
    title,
    description,
    path: routes.category(locale, field),
    languages,
    field,
  });
});

async function listSubjects(locale: LocaleCode, code: CategoryCode) {
  const query = { locale, category: [code], limit: 10 };
  const [news, events, cities] = await Promise.all([
    listNews(query),
    listComingEvents(query),
    listCities(locale, code),
  ]);
  return { news: news.items, events: events.items, cities };
}

export default orErrorPage(async function CategoryRoute({ params }: Props) {
  const { locale, code } = await readParams(params);
  const category = await getCategory(code, locale);
  if (category.kind !== 'found') {
    return <MissingPage locale={locale} missing={category} pathIn={routes.categories} current="fields" />;
  }
  const languages = inEveryLanguage((each) => routes.category(each, code));
  const t = await getTranslations({ locale, namespace: 'CategoryListPage' });
  return (
    <PageFrame locale={locale} languages={languages} current="fields">
      <PageJsonLd
        locale={locale}
        steps={[
          { name: t('heading'), path: routes.categories(locale) },
          { name: category.item.name, path: routes.category(locale, code) },
        ]}
      />
      <CategoryPage
        locale={locale}
        category={category.item}
        {...await listSubjects(locale, category.item.code as CategoryCode)}
      />
    </PageFrame>
  );
});
