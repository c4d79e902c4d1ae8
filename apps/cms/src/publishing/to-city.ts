import type { City, CityRef, CitySummary, Membership } from '@eyvan/contract';
import { sitePaths } from '@eyvan/wire';
import type { LocaleCode } from '@eyvan/locales';
import { nameIn, wordsIn, type Words } from './words';

export interface CityDoc {
  id: string;
  slug: string;
  name?: Words;
  country: string;
  memberships?:
    { category: Membership['category']; state: Membership['state']; since?: number | null }[] | null;
  latitude?: number | null;
  longitude?: number | null;
  wikidata?: string | null;
  website?: string | null;
  milestones?: { date: string; title?: Words }[] | null;
}

/** A city as it stands on an item. */
export const toCityRef = (doc: CityDoc, locale: LocaleCode, siteUrl: string): CityRef => ({
  slug: doc.slug,
  name: nameIn(doc.name, locale) ?? doc.slug,
  country: doc.country,
  url: `${siteUrl}${sitePaths.city(locale, doc.slug)}`,
});

function toCoordinates({ latitude, longitude }: CityDoc): CitySummary['coordinates'] {
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
}

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
