import type { City, CityRef, CitySummary } from '@eyvan/contract';
import { sitePaths } from '@eyvan/wire';
import type { LocaleCode } from '@eyvan/locales';
import type { City as StoredCity } from '../../payload-types';
import { toCoordinates } from './to-coordinates';
import { nameIn, wordsIn, type InAllLocales } from '../words';

type Milestone = NonNullable<StoredCity['milestones']>[number];

/** As it is stored, with the words of all languages. */
export type CityDoc = Omit<InAllLocales<StoredCity, 'name'>, 'milestones'> & {
  milestones?: InAllLocales<Milestone, 'title'>[] | null;
};

/** A city as it stands on an item. */
export const toCityRef = (doc: CityDoc, locale: LocaleCode, siteUrl: string): CityRef => ({
  slug: doc.slug,
  name: nameIn(doc.name, locale) ?? doc.slug,
  country: doc.country,
  url: `${siteUrl}${sitePaths.city(locale, doc.slug)}`,
});

/** A city as lists show it. */
export const toCitySummary = (doc: CityDoc, locale: LocaleCode, siteUrl: string): CitySummary => ({
  ...toCityRef(doc, locale, siteUrl),
  memberships: (doc.memberships ?? []).map(({ category, state, since }) => ({
    category,
    state,
    since: since ?? null,
  })),
  coordinates: toCoordinates(doc),
});

/** A city, whole. Milestones without words in this language are left out. */
export function toCity(doc: CityDoc, locale: LocaleCode, siteUrl: string): City {
  return {
    ...toCitySummary(doc, locale, siteUrl),
    wikidata: doc.wikidata || null,
    website: doc.website || null,
    milestones: (doc.milestones ?? [])
      .flatMap(({ date, title }) => {
        const words = wordsIn(title, locale);
        return words ? [{ date: date.slice(0, 10), title: words }] : [];
      })
      .sort((a, b) => a.date.localeCompare(b.date)),
  };
}
