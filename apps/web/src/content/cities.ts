import { citySlug, type CategoryCode, type City, type CitySummary } from '@eyvan/contract';
import { cityTag, referenceTags } from '@eyvan/wire';
import type { LocaleCode } from '@eyvan/locales';
import { cache } from 'react';
import { api, keptUnder } from './client';
import { toOutcome, unknown, type Outcome } from './outcome';

/** The cities, by name; those of one field when it is given. */
export const listCities = cache(
  async (locale: LocaleCode, category?: CategoryCode): Promise<CitySummary[]> => {
    const query = { locale, category: category && [category] };
    const { items } = await api().listCities(query, keptUnder(referenceTags.cities));
    return items;
  },
);

/** One city, with its milestones. */
export const getCity = cache(async (slug: string, locale: LocaleCode): Promise<Outcome<City>> => {
  if (!citySlug.safeParse(slug).success) return unknown;
  return toOutcome(api().getCity(slug, locale, keptUnder(referenceTags.cities, cityTag(slug))));
});
