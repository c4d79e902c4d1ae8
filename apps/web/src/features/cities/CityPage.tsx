import type { Category, City, EventSummary, NewsSummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { countryName } from '@/i18n/names';
import { routes } from '@/routes';
import { PageHead } from '@/ui/PageHead';
import { Section } from '@/ui/Section';
import { EventsSection } from '../events/EventsSection';
import { NewsSection } from '../news/NewsSection';
import { Memberships } from './Memberships';
import { Milestones } from './Milestones';

interface CityPageProps {
  locale: LocaleCode;
  city: City;
  categories: Category[];
  news: NewsSummary[];
  events: EventSummary[];
}

/** One city: its place in the network, its way there, its news and events. */
export async function CityPage({ locale, city, categories, news, events }: CityPageProps) {
  const t = await getTranslations({ locale, namespace: 'CityPage' });
  return (
    <div className="subject">
      <PageHead heading={city.name} above={<p className="label">{countryName(locale, city.country)}</p>}>
        {city.website ? (
          <p>
            <a href={city.website} rel="noopener noreferrer">
              {t('website')}
            </a>
          </p>
        ) : null}
      </PageHead>
      {city.memberships.length > 0 ? (
        <Section id="network" heading={t('inTheNetwork')}>
          <Memberships locale={locale} memberships={city.memberships} categories={categories} />
        </Section>
      ) : null}
      {city.milestones.length > 0 ? (
        <Section id="timeline" heading={t('timeline')}>
          <Milestones locale={locale} milestones={city.milestones} />
        </Section>
      ) : null}
      <div className="news-and-events">
        <NewsSection
          locale={locale}
          news={news}
          words={{ heading: t('news'), empty: t('noNews'), all: t('allNews') }}
        />
        <EventsSection
          locale={locale}
          events={events}
          words={{ heading: t('events'), empty: t('noEvents'), all: t('allEvents') }}
        />
      </div>
      <p className="section-more">
        <a href={routes.cities(locale)}>{t('allCities')}</a>
      </p>
    </div>
  );
}
