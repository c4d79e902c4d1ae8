import { getTranslations } from 'next-intl/server';
import { AboutPage } from '@/features/about/AboutPage';
import { inEveryLanguage, routes } from '@/routes';
import { PageFrame } from '../_parts/PageFrame';
import { PageJsonLd } from '../_parts/PageJsonLd';
import { describePage } from '../_parts/describe-page';
import { readParams, type RouteParams } from '../_parts/read-params';

interface Props {
  params: Promise<RouteParams>;
}

const languages = inEveryLanguage(routes.about);

export const generateStaticParams = () => [];

// It asks the CMS nothing, but names the site's address, which may be another after a restart.
export const revalidate = 300;

export async function generateMetadata({ params }: Props) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale });
  const description = t('Metadata.aboutDescription');
  return describePage({
    locale,
    title: t('AboutPage.heading'),
    description,
    path: routes.about(locale),
    languages,
  });
}

export default async function AboutRoute({ params }: Props) {
  const { locale } = await readParams(params);
  const t = await getTranslations({ locale, namespace: 'AboutPage' });
  return (
    <PageFrame locale={locale} languages={languages} current="about">
      <PageJsonLd locale={locale} steps={[{ name: t('heading'), path: routes.about(locale) }]} />
      <AboutPage locale={locale} />
    </PageFrame>
  );
}
