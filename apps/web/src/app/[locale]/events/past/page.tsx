import { describeEvents, Events } from '@/app/[locale]/_parts/event-lists';
import { orErrorPage } from '@/app/[locale]/_parts/or-error-page';
import { readParams, type RouteParams } from '@/app/[locale]/_parts/read-params';
import { listEventPage } from '@/content/events';

interface Props {
  params: Promise<RouteParams>;
}

const period = 'past';

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const { locale } = await readParams(params);
  return describeEvents({ locale, period });
}

export default orErrorPage(async function PastEventsRoute({ params }: Props) {
  const { locale } = await readParams(params);
  return <Events locale={locale} period={period} page={await listEventPage(period, locale)} />;
});
