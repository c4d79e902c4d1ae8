import { type Correction } from '@eyvan/contract';
import type { Edition } from '../../content/edition';
import { idOf } from '../../platform/database/id-of';
import type { ItemContext } from './item-context';
import { toUtcIso } from '../zoned-time';

/** What the summaries of news and events have in common: see `item-summary.ts` of the contract. */
export function toItemSummary(edition: Edition, facts: Partial<Edition>, context: ItemContext) {
  return {
    id: edition.itemId!,
    locale: context.locale,
    summary: edition.summary,
    categories: context.categoriesOf(facts.categories),
    cities: context.citiesOf(facts.cities),
    publishedAt: toUtcIso(edition.publishedAt!),
    updatedAt: toUtcIso(edition.updatedAt),
    alternates: context.alternates,
    isOriginal: idOf(edition.original) === null,
  };
}

export const toCorrections = (corrections: Edition['corrections']): Correction[] =>
  (corrections ?? []).map(({ at, kind, note }) => ({ at: toUtcIso(at), kind, note }));

/** The latest correction, for lists and feeds: nothing where there is none. */
export function toLastCorrection(corrections: Edition['corrections']): { lastCorrection?: Correction } {
  const lastCorrection = toCorrections(corrections).toSorted(
    (a, b) => Date.parse(b.at) - Date.parse(a.at),
  )[0];
  return lastCorrection ? { lastCorrection } : {};
}
