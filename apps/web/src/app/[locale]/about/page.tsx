import { getTranslations } from 'next-intl/server';
import { getNewsroom } from '@/content/newsroom';
import { AboutPage } from '@/features/about/AboutPage';
import { inEveryLanguage, routes } from '@/routes';
import { PageFrame } from '../_parts/PageFrame';
import { PageJsonLd } from '../_parts/PageJsonLd';
import { describePage } from '../_parts/describe-page';
import { orErrorMetadata, orErrorPage } from '../_parts/or-error-page';
import { readParams, type RouteParams } from '../_parts/read-params';

interface Props {
  params: Promise<RouteParams>;
}

const languages = inEveryLanguage(routes.about);

export const generateStaticParams = () => [];

export const generateMetadata = orErrorMetadata(async ({ params }: Props) => {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale });
  const { name: site } = await getNewsroom(locale);
  return describePage({
    locale,
    title: t('AboutPage.heading', { site }),
    description: t('Metadata.aboutDescription', { site }),
    path: routes.about(locale),
    languages,
  });
});

export default orErrorPage(async function AboutRoute({ params }: Props) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: 'AboutPage' });
  const newsroom = await getNewsroom(locale);
  const heading = t('heading', { site: newsroom.name });
  return (
    <PageFrame locale={locale} languages={languages} current="about">
      <PageJsonLd locale={locale} steps={[{ name: heading, path: routes.about(locale) }]} />
      <AboutPage locale={locale} newsroom={newsroom} />
    </PageFrame>
  );
});
