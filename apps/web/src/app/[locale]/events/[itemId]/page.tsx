import { sitePaths } from '@eyvan/wire';
import { permanentRedirect } from 'next/navigation';
import { getEvent } from '../../../../content/events';
import { describeMissing } from '../../_parts/describe-page';
import { pathOf } from '../../_parts/item-addresses';
import { MissingPage } from '../../_parts/MissingPage';
import { orErrorMetadata, orErrorPage } from '../../_parts/or-error-page';
import { readParams, type RouteParams } from '../../_parts/read-params';

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
  if (event.kind === 'found') permanentRedirect(pathOf(event.item));
  return <MissingPage locale={locale} missing={event} pathIn={sitePaths.eventList} current="events" />;
});
