import { unknown } from '@/content/outcome';
import { routes } from '@/routes';
import { MissingPage } from '../_parts/MissingPage';
import { describeMissing } from '../_parts/describe-page';
import { readParams, type RouteParams } from '../_parts/read-params';

interface Props {
  params: Promise<RouteParams>;
}

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const { locale } = await readParams(params);
  return describeMissing(locale, unknown);
}

/** Every address that no other route knows. */
export default async function UnknownRoute({ params }: Props) {
  const { locale } = await readParams(params);
  return <MissingPage locale={locale} missing={unknown} pathIn={routes.home} />;
}
