import { type Correction } from '@eyvan/contract';
import type { Edition } from '../content/edition';
import { idOf } from '../platform/database/id-of';
import type { ItemContext } from './item-context';
import { toUtcIso } from './zoned-time';

/** What the summaries of news and events have in common: see `item-summary.ts` of the contract. */
export function toItemSummary(edition: Edition, facts: Record<string, unknown>, context: ItemContext) {
  return {
    id: edition.itemId!,
    locale: context.locale,
    summary: String(edition.summary),
    categories: context.categoriesOf(facts.categories),
    cities: context.citiesOf(facts.cities),
    publishedAt: toUtcIso(edition.publishedAt!),
    updatedAt: toUtcIso(edition.updatedAt),
    alternates: context.alternates,
    isOriginal: idOf(edition.original) === null,
  };
}

interface CorrectionDoc {
  at: string;
  kind: Correction['kind'];
  note: string;
}

export const toCorrections = (docs: unknown): Correction[] =>
  ((docs as CorrectionDoc[] | null | undefined) ?? []).map(({ at, kind, note }) => ({
    at: toUtcIso(at),
    kind,
    note,
  }));
