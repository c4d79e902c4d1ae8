import type { Category, CategoryRef } from '@eyvan/contract';
import { sitePaths } from '@eyvan/wire';
import type { LocaleCode } from '@eyvan/locales';
import type { Category as StoredCategory } from '../../payload-types';
import { nameIn, wordsIn, type InAllLocales } from '../words';

/** As it is stored, with the words of all languages. */
export type CategoryDoc = InAllLocales<StoredCategory, 'name' | 'description'>;

/** A category as it stands on an item. */
export const toCategoryRef = (doc: CategoryDoc, locale: LocaleCode, siteUrl: string): CategoryRef => ({
  code: doc.code,
  name: nameIn(doc.name, locale) ?? doc.code,
  url: `${siteUrl}${sitePaths.category(locale, doc.code)}`,
});

/** A creative field in one language. */
export const toCategory = (doc: CategoryDoc, locale: LocaleCode, siteUrl: string): Category => ({
  ...toCategoryRef(doc, locale, siteUrl),
  description: wordsIn(doc.description, locale),
  color: doc.color || null,
  mediaTopic: doc.mediaTopic || null,
  order: doc.order ?? 0,
});
