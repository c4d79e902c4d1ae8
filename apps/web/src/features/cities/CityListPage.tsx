import type { Category, CitySummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { findNewsroom } from '@/content/newsroom';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/ui/PageHead';
import { Section } from '@/ui/Section';
import { EmptyNote } from '../items/EmptyNote';
import { CityNames } from './CityNames';
import { FieldItem } from '../categories/FieldItem';
import { FieldCities } from './FieldCities';

interface CityListPageProps {
  locale: LocaleCode;
  cities: CitySummary[];
  categories: Category[];
}

/** The cities of the network by creative field; a city of two fields stands under both. */
export async function CityListPage({ locale, cities, categories }: CityListPageProps) {
  const t = await getTranslations({ locale, namespace: 'CityListPage' });
  const { name: site } = await findNewsroom(locale);
  const fields = categories
    .toSorted((a, b) => a.order - b.order)
    .map((category) => ({
      ...category,
      cities: cities.filter(({ memberships }) =>
        memberships.some((membership) => membership.category === category.code),
      ),
    }))
    .filter((field) => field.cities.length > 0);
  const others = cities.filter(({ memberships }) => memberships.length === 0);
  return (
    <>
      <PageHead heading={t('heading')}>
        <p className="standfirst">{t('introduction', { site })}</p>
        <nav className="city-fields" aria-label={t('contents')}>
          <ul>
            {fields.map(({ code, name }) => (
              <FieldItem key={code} locale={locale} field={code}>
                <a href={`#${code}`}>{name}</a>
              </FieldItem>
            ))}
          </ul>
        </nav>
      </PageHead>
      {cities.length === 0 ? (
        <EmptyNote>
          <p>{t('empty')}</p>
        </EmptyNote>
      ) : null}
      {fields.map(({ code, name, cities: ofField }) => (
        <FieldCities key={code} locale={locale} field={{ code, name }} cities={ofField} />
      ))}
      {others.length > 0 ? (
        <Section id="other-cities" heading={t('otherCities')}>
          <CityNames locale={locale} cities={others} />
        </Section>
      ) : null}
    </>
  );
}
