import { sitePaths } from '@eyvan/wire';
import { getEvent } from '../../../../../content/events';
import { EventPage } from '../../../../../features/events/EventPage';
import { JsonLdScript } from '../../../../../seo/JsonLdScript';
import { toEventJsonLd } from '../../../../../seo/to-event-json-ld';
import { describeItem, describeMissing } from '../../../_parts/describe-page';
import { publishedPaths, redirectToSlug } from '../../../_parts/item-addresses';
import { MissingPage } from '../../../_parts/MissingPage';
import { orErrorMetadata, orErrorPage } from '../../../_parts/or-error-page';
import { PageFrame } from '../../../_parts/PageFrame';
import { readParams, type RouteParams } from '../../../_parts/read-params';
import { siteOf } from '../../../_parts/site-of';

interface Props {
  params: Promise<RouteParams & { itemId: string; slug: string }>;
}

export const generateStaticParams = () => [];

export const generateMetadata = orErrorMetadata(async ({ params }: Props) => {
  const { locale, itemId } = await readParams(params);
  const event = await getEvent(itemId, locale);
  return event.kind === 'found' ? describeItem(event.item, event.item.title) : describeMissing(locale, event);
});

export default orErrorPage(async function EventRoute({ params }: Props) {
  const { locale, itemId, slug } = await readParams(params);
  const event = await getEvent(itemId, locale);
  if (event.kind !== 'found')
    return <MissingPage locale={locale} missing={event} pathIn={sitePaths.eventList} current="events" />;
  redirectToSlug(event.item, slug);
  return (
    <PageFrame locale={locale} languages={publishedPaths(event.item)} current="events">
      <JsonLdScript data={toEventJsonLd(event.item, await siteOf(event.item))} />
      <EventPage locale={locale} item={event.item} />
    </PageFrame>
  );
});
