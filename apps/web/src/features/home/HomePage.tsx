import type { Category, EventSummary, NewsSummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { routes } from '@/routes';
import { Section } from '@/ui/Section';
import { EventList } from '../events/EventList';
import { EmptyNote } from '../items/EmptyNote';
import { NewsLead } from '../news/NewsLead';
import { NewsList } from '../news/NewsList';
import { FieldBand } from './FieldBand';

interface HomePageProps {
  locale: LocaleCode;
  lead: NewsSummary | null;
  latest: NewsSummary[];
  upcoming: EventSummary[];
  categories: Category[];
}

/** The front page: one story large, the latest as a quiet list, the next events by their days, the fields. */
export async function HomePage({ locale, lead, latest, upcoming, categories }: HomePageProps) {
  const t = await getTranslations({ locale, namespace: 'HomePage' });
  const rest = latest.filter(({ id }) => id !== lead?.id);
  return (
    <div className="home">
      <h1 className="visually-hidden">{t('heading')}</h1>
      {lead ? (
        <NewsLead locale={locale} item={lead} />
      ) : (
        <Section id="no-news" heading={t('noNewsHeading')}>
          <EmptyNote>
            <p>{t('noNews')}</p>
          </EmptyNote>
        </Section>
      )}
      <div className="news-and-events">
        {rest.length > 0 ? (
          <Section
            id="latest"
            heading={t('latest')}
            more={{ href: routes.newsList(locale), label: t('allNews') }}
          >
            <NewsList locale={locale} items={rest} level={3} />
          </Section>
        ) : null}
        <Section
          id="upcoming"
          heading={t('upcoming')}
          more={
            upcoming.length > 0
              ? { href: routes.eventList(locale), label: t('allEvents') }
              : { href: routes.pastEvents(locale), label: t('pastEvents') }
          }
        >
          {upcoming.length > 0 ? (
            <EventList locale={locale} events={upcoming} level={3} />
          ) : (
            <EmptyNote>
              <p>{t('noEvents')}</p>
            </EmptyNote>
          )}
        </Section>
      </div>
      {categories.length > 0 ? (
        <FieldBand locale={locale} heading={t('fields')} categories={categories} />
      ) : null}
    </div>
  );
}
