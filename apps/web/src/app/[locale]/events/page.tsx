import { listEventPage } from '@/content/events';
import { describeEvents, Events } from '../_parts/event-lists';
import { orErrorPage } from '../_parts/or-error-page';
import { readParams, type RouteParams } from '../_parts/read-params';

interface Props {
  params: Promise<RouteParams>;
}

const period = 'coming';

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props) {
  const { locale } = await readParams(params);
  return describeEvents({ locale, period });
}

export default orErrorPage(async function ComingEventsRoute({ params }: Props) {
  const { locale } = await readParams(params);
  return <Events locale={locale} period={period} page={await listEventPage(period, locale)} />;
});
