import type { EventItem, EventSummary, NewsItem, NewsSummary } from '@eyvan/contract';
import type { z } from 'zod';
import type { EditionOf, EditionSlug } from '../../content/edition';
import type { FactsOf } from '../../content/types/facts';
import type { ItemContext } from './item-context';

/** What the contract calls the items of each collection: whole, and in lists. */
interface Public {
  news: { item: NewsItem; summary: NewsSummary };
  events: { item: EventItem; summary: EventSummary };
}
export type ItemOf<Slug extends EditionSlug> = Public[Slug]['item'];
export type SummaryOf<Slug extends EditionSlug> = Public[Slug]['summary'];

/** Where an item stands in time: instants in UTC, which sort as text, and days of its own calendar. */
interface TimeKeys {
  sortKey: string;
  endKey: string | null;
  firstDay: string;
  lastDay: string;
}

/** How the editions of one type become what the public sees, and by what that is found. */
export interface Projection<Slug extends EditionSlug> {
  item: z.ZodType<ItemOf<Slug>>;
  summary: z.ZodType<SummaryOf<Slug>>;
  /** A published edition and its facts, as the contract says: an explicit list of fields. */
  toItem(edition: EditionOf<Slug>, facts: FactsOf<Slug>, context: ItemContext): ItemOf<Slug>;
  titleOf(summary: SummaryOf<Slug>): string;
  toTimeKeys(item: ItemOf<Slug>, context: Pick<ItemContext, 'newsroomZone'>): TimeKeys;
  /** `name:value` of what lists are filtered by, besides categories and cities. */
  toFilterKeys(item: ItemOf<Slug>): string[];
  /** Whether other items can be about it, which it then lists. */
  isCovered: boolean;
}
