import type { CategoryCode, CitySummary, OpenWord } from '@eyvan/contract';
import { compareNames, type LocaleCode } from '@eyvan/locales';
import { getTranslations } from 'next-intl/server';
import { formatYear } from '@/i18n/formats';
import { countryName } from '@/i18n/names';
import { toPath } from '@/routes';

interface CityNamesProps {
  locale: LocaleCode;
  cities: CitySummary[];
  /** The field whose year is shown; without it none is. */
  field?: OpenWord<CategoryCode>;
}

/** Cities by name in the reader's alphabet, with country, and the year in which they joined in a field. */
export async function CityNames({ locale, cities, field }: CityNamesProps) {
  const t = await getTranslations({ locale, namespace: 'CityListPage' });
  const compare = compareNames(locale);
  return (
    <ul className="city-names">
      {cities
        .toSorted((a, b) => compare(a.name, b.name))
        .map(({ slug, name, country, url, memberships }) => {
          const membership = memberships.find(({ category }) => category === field);
          return (
            <li key={slug}>
              <a href={toPath(url)}>{name}</a>{' '}
              <span className="city-country">{countryName(locale, country)}</span>{' '}
              {membership ? (
                <span className="city-year">
                  {membership.state === 'candidate'
                    ? t('candidate')
                    : membership.since
                      ? formatYear(locale, membership.since)
                      : null}
                </span>
              ) : null}
            </li>
          );
        })}
    </ul>
  );
}
