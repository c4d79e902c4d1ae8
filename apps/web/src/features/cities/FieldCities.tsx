import type { CategoryRef, CitySummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { FieldMark } from '../categories/FieldMark';
import { CityNames } from './CityNames';

interface FieldCitiesProps {
  locale: LocaleCode;
  field: Pick<CategoryRef, 'code' | 'name'>;
  cities: CitySummary[];
}

/** The cities of one creative field under its mark. */
export async function FieldCities({ locale, field, cities }: FieldCitiesProps) {
  const t = await getTranslations({ locale, namespace: 'CityListPage' });
  const headingId = `${field.code}-cities`;
  return (
    <section className="section field-cities" id={field.code} aria-labelledby={headingId}>
      <header>
        <FieldMark locale={locale} field={field.code} />
        <h2 className="section-heading" id={headingId}>
          {field.name}
        </h2>
        <p className="meta">{t('cityCount', { count: cities.length })}</p>
      </header>
      <CityNames locale={locale} cities={cities} field={field.code} />
    </section>
  );
}
