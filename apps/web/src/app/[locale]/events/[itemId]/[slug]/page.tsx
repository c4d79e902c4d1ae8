import { toEventJsonLd } from '@eyvan/formats';
import { MissingPage } from '@/app/[locale]/_parts/MissingPage';
import { PageFrame } from '@/app/[locale]/_parts/PageFrame';
import { describeItem, describeMissing } from '@/app/[locale]/_parts/describe-page';
import { publishedPaths, redirectToSlug } from '@/app/[locale]/_parts/item-addresses';
import { orErrorMetadata, orErrorPage } from '@/app/[locale]/_parts/or-error-page';
import { readParams, type RouteParams } from '@/app/[locale]/_parts/read-params';
import { toUrl } from '@/app/[locale]/_parts/site-of';
import { getEvent } from '@/content/events';
import { EventPage } from '@/features/events/EventPage';
import { routes, toPath } from '@/routes';
import { JsonLdScript } from '@/ui/JsonLdScript';

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
    return <MissingPage locale={locale} missing={event} pathIn={routes.eventList} current="events" />;
  redirectToSlug(event.item, slug);
  return (
    <PageFrame locale={locale} languages={publishedPaths(event.item)} current="events">
      <JsonLdScript data={toEventJsonLd(event.item, toUrl(toPath(event.item.url)))} />
      <EventPage locale={locale} item={event.item} />
    </PageFrame>
  );
});
