import { category, city, citySummary, type Category, type City } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import type { Snapshot } from '../publication';
import { frame } from '../reference-keys';
import { toCategory, type CategoryDoc } from './to-category';
import { toCity, type CityDoc } from './to-city';

/** What only items have. */
const blank = {
  publishedAt: null,
  slug: null,
  endKey: null,
  firstDay: null,
  lastDay: null,
  references: null,
  searchText: null,
};

/**
 * A creative field as the row that the API will answer from; fields stand in their order.
 * @throws ZodError that names what the contract would not take
 */
export function toCategorySnapshot(doc: CategoryDoc, locale: LocaleCode, siteUrl: string): Snapshot {
  const item: Category = category.parse(toCategory(doc, locale, siteUrl));
  const json = JSON.stringify(item);
  const sortKey = String(item.order).padStart(4, '0');
  return {
    ...blank,
    type: 'category',
    locale,
    itemId: item.code,
    sortKey,
    filterKeys: null,
    summaryJson: json,
    itemJson: json,
  };
}

/**
 * A city as the row that the API will answer from, to be asked for by the fields of its memberships.
 * @throws ZodError that names what the contract would not take
 */
export function toCitySnapshot(doc: CityDoc, locale: LocaleCode, siteUrl: string): Snapshot {
  const item: City = city.parse(toCity(doc, locale, siteUrl));
  const { slug, memberships } = item;
  return {
    ...blank,
    type: 'city',
    locale,
    itemId: slug,
    sortKey: slug,
    filterKeys: frame(memberships.map((membership) => `category:${membership.category}`)),
    summaryJson: JSON.stringify(citySummary.parse(item)),
    itemJson: JSON.stringify(item),
  };
}
