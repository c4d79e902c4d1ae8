import type { Category, CitySummary, EventSummary, NewsSummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { routes } from '@/routes';
import { PageHead } from '@/ui/PageHead';
import { Section } from '@/ui/Section';
import { CityNames } from '../cities/CityNames';
import { EventsSection } from '../events/EventsSection';
import { NewsSection } from '../news/NewsSection';
import { FieldMark } from './FieldMark';

interface CategoryPageProps {
  locale: LocaleCode;
  category: Category;
  news: NewsSummary[];
  events: EventSummary[];
  cities: CitySummary[];
}

/** One creative field: its news, its events, its cities. */
export async function CategoryPage({ locale, category, news, events, cities }: CategoryPageProps) {
  const t = await getTranslations({ locale, namespace: 'CategoryPage' });
  return (
    <div className="subject" data-field={category.code}>
      <PageHead
        heading={category.name}
        above={
          <>
            <FieldMark locale={locale} field={category.code} />
            <p className="label">
              <a href={routes.categories(locale)}>{t('kind')}</a>
            </p>
          </>
        }
      >
        {category.description ? <p className="standfirst">{category.description}</p> : null}
      </PageHead>
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
      <Section id="cities" heading={t('cities')}>
        {cities.length > 0 ? (
          <CityNames locale={locale} cities={cities} field={category.code} />
        ) : (
          <p>{t('noCities')}</p>
        )}
      </Section>
      <p className="section-more">
        <a href={routes.categories(locale)}>{t('allFields')}</a>
      </p>
    </div>
  );
}
