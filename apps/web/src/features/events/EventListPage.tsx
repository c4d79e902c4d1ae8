import type { EventSummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { type EventPeriod, routes } from '@/routes';
import { PageHead } from '@/ui/PageHead';
import { TurnPage } from '@/ui/TurnPage';
import { toLink } from '@/ui/to-link';
import { EmptyNote } from '../items/EmptyNote';
import { EventList } from './EventList';
import { EventPeriods } from './EventPeriods';

interface EventListPageProps {
  locale: LocaleCode;
  period: EventPeriod;
  items: EventSummary[];
  moreHref: string | null;
}

/** Events by day: the coming ones, soonest first, or the past ones, latest first. */
export async function EventListPage({ locale, period, items, moreHref }: EventListPageProps) {
  const t = await getTranslations({ locale, namespace: 'EventListPage' });
  const isComing = period === 'coming';
  const meanwhile = {
    news: toLink(routes.newsList(locale)),
    past: toLink(routes.pastEvents(locale)),
    coming: toLink(routes.eventList(locale)),
  };
  return (
    <>
      <PageHead heading={isComing ? t('comingHeading') : t('pastHeading')}>
        <EventPeriods locale={locale} period={period} />
      </PageHead>
      {items.length > 0 ? (
        <EventList locale={locale} events={items} level={2} withSummaries />
      ) : (
        <EmptyNote>
          <p>{isComing ? t('emptyComing') : t('emptyPast')}</p>
          <p>{isComing ? t.rich('whereMeanwhile', meanwhile) : t.rich('whereMeanwhilePast', meanwhile)}</p>
        </EmptyNote>
      )}
      <TurnPage on={moreHref ? { href: moreHref, label: isComing ? t('more') : t('earlier') } : null} />
    </>
  );
}
