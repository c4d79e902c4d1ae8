import { describeMoreEvents, MoreEvents } from '@/app/[locale]/_parts/event-lists';
import { orErrorMetadata, orErrorPage } from '@/app/[locale]/_parts/or-error-page';
import { readParams, type RouteParams } from '@/app/[locale]/_parts/read-params';

interface Props {
  params: Promise<RouteParams & { cursor: string }>;
}

const period = 'past';

export const generateStaticParams = () => [];

export const generateMetadata = orErrorMetadata(async ({ params }: Props) => {
  const { locale, cursor } = await readParams(params);
  return describeMoreEvents({ locale, period }, cursor);
});

export default orErrorPage(async function OlderEventsRoute({ params }: Props) {
  const { locale, cursor } = await readParams(params);
  return <MoreEvents locale={locale} period={period} cursor={cursor} />;
});
