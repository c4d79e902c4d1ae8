import { categoryCode, type Category } from '@eyvan/contract';
import { categoryTag, referenceTags } from '@eyvan/wire';
import type { LocaleCode } from '@eyvan/locales';
import { cache } from 'react';
import { api, keptUnder } from './client';
import { toOutcome, unknown, type Outcome } from './outcome';

/** The creative fields, in the network's order. */
export const listCategories = cache(async (locale: LocaleCode): Promise<Category[]> => {
  const { items } = await api().listCategories(locale, keptUnder(referenceTags.categories));
  return items;
});

/** One creative field. */
export const getCategory = cache(async (code: string, locale: LocaleCode): Promise<Outcome<Category>> => {
  if (!categoryCode.safeParse(code).success) return unknown;
  return toOutcome(api().getCategory(code, locale, keptUnder(referenceTags.categories, categoryTag(code))));
});
