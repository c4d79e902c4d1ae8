import { getTranslations } from 'next-intl/server';
import { listCategories } from '@/content/categories';
import { listComingEvents } from '@/content/events';
import { listNews } from '@/content/news';
import { getNewsroom } from '@/content/newsroom';
import { HomePage } from '@/features/home/HomePage';
import { inEveryLanguage, routes } from '@/routes';
import { PageFrame } from './_parts/PageFrame';
import { PageJsonLd } from './_parts/PageJsonLd';
import { describePage } from './_parts/describe-page';
import { orErrorPage } from './_parts/or-error-page';
import { readParams, type RouteParams } from './_parts/read-params';

interface Props {
  params: Promise<RouteParams>;
}

const newsOnFront = 13;
const eventsOnFront = 6;
const languages = inEveryLanguage(routes.home);

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale });
  const { name: site, tagline, description } = await getNewsroom(locale);
  const title = { whole: tagline ? t('Metadata.homeTitle', { site, tagline }) : site };
  const path = routes.home(locale);
  return describePage({
    locale,
    title,
    description: description ?? tagline ?? site,
    path,
    languages,
    languageDefault: '/',
  });
}

export default orErrorPage(async function HomeRoute({ params }: Props) {
  const { locale } = await readParams(params);
  const [news, events, categories] = await Promise.all([
    listNews({ locale, limit: newsOnFront }),
    listComingEvents({ locale, limit: eventsOnFront }),
    listCategories(locale),
  ]);
  const lead = news.items.find(({ priority }) => priority === 'lead') ?? news.items[0] ?? null;
  const latest = news.items.filter((item) => item !== lead);
  return (
    <PageFrame locale={locale} languages={languages}>
      <PageJsonLd locale={locale} />
      <HomePage locale={locale} lead={lead} latest={latest} upcoming={events.items} categories={categories} />
    </PageFrame>
  );
});
