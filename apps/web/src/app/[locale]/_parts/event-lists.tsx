import type { EventSummary, PageOf } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getMoreEvents } from '@/content/events';
import { EventListPage } from '@/features/events/EventListPage';
import { type EventPeriod, inEveryLanguage, routes } from '@/routes';
import { MissingPage } from './MissingPage';
import { PageFrame } from './PageFrame';
import { PageJsonLd } from './PageJsonLd';
import { describeMissing, describePage } from './describe-page';

interface EventsPage {
  locale: LocaleCode;
  period: EventPeriod;
}

const firstPages = (period: EventPeriod) => inEveryLanguage((locale) => routes.eventsOf(period, locale));

/** The metadata of a page of events: the first one, or the one at `cursor`. */
export async function describeEvents({ locale, period }: EventsPage, cursor?: string): Promise<Metadata> {
  const t = await getTranslations({ locale });
  const path = cursor ? routes.moreEvents(period, locale, cursor) : routes.eventsOf(period, locale);
  const title = t(period === 'coming' ? 'EventListPage.comingHeading' : 'EventListPage.pastHeading');
  const description = t(
    period === 'coming' ? 'Metadata.comingEventsDescription' : 'Metadata.pastEventsDescription',
  );
  const languages = cursor ? { [locale]: path } : firstPages(period);
  return describePage({ locale, title, description, path, languages });
}

/** The metadata of a later page of events, or of the page that says there is none. */
export async function describeMoreEvents({ locale, period }: EventsPage, cursor: string): Promise<Metadata> {
  const more = await getMoreEvents(period, cursor, locale);
  return more.kind === 'found' ? describeEvents({ locale, period }, cursor) : describeMissing(locale, more);
}

/** A page of coming or past events. A cursor is a place in one language's list: the switch leads to the first pages. */
export async function Events({ locale, period, page }: EventsPage & { page: PageOf<EventSummary> }) {
  const t = await getTranslations({ locale, namespace: 'EventListPage' });
  const name = t(period === 'coming' ? 'comingHeading' : 'pastHeading');
  const moreHref = page.next && routes.moreEvents(period, locale, page.next);
  return (
    <PageFrame locale={locale} languages={firstPages(period)} current="events">
      <PageJsonLd
        locale={locale}
        steps={[{ name, path: routes.eventsOf(period, locale) }]}
        items={page.items.map(({ title, url }) => ({ name: title, url }))}
      />
      <EventListPage locale={locale} period={period} items={page.items} moreHref={moreHref} />
    </PageFrame>
  );
}

/** A later page of coming or past events. */
export async function MoreEvents({ locale, period, cursor }: EventsPage & { cursor: string }) {
  const more = await getMoreEvents(period, cursor, locale);
  if (more.kind === 'found') return <Events locale={locale} period={period} page={more.item} />;
  return (
    <MissingPage
      locale={locale}
      missing={more}
      pathIn={(code) => routes.eventsOf(period, code)}
      current="events"
    />
  );
}
