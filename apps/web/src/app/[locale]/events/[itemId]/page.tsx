import { permanentRedirect } from 'next/navigation';
import { MissingPage } from '@/app/[locale]/_parts/MissingPage';
import { describeMissing } from '@/app/[locale]/_parts/describe-page';
import { orErrorMetadata, orErrorPage } from '@/app/[locale]/_parts/or-error-page';
import { readParams, type RouteParams } from '@/app/[locale]/_parts/read-params';
import { getEvent } from '@/content/events';
import { routes, toPath } from '@/routes';

interface Props {
  params: Promise<RouteParams & { itemId: string }>;
}

export const generateStaticParams = () => [];

export const generateMetadata = orErrorMetadata(async ({ params }: Props) => {
  const { locale, itemId } = await readParams(params);
  const event = await getEvent(itemId, locale);
  return event.kind === 'found' ? {} : describeMissing(locale, event);
});

/** An item's short address, which feeds give as its lasting name: leads to where it stands today. */
export default orErrorPage(async function ShortEventRoute({ params }: Props) {
  const { locale, itemId } = await readParams(params);
  const event = await getEvent(itemId, locale);
  if (event.kind === 'found') permanentRedirect(toPath(event.item.url));
  return <MissingPage locale={locale} missing={event} pathIn={routes.eventList} current="events" />;
});
