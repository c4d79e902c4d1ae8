import { itemTypes, type ItemType, type WithdrawalCategory } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';

/** What can be public: items, reference data that has pages of its own, and the newsroom itself. */
export const publicationTypes = [...itemTypes, 'category', 'city', 'newsroom'] as const;
export type PublicationType = (typeof publicationTypes)[number];

/** Whether it is an item, which has editions, lists and a feed, and no reference data. */
export const isItemType = (type: PublicationType): type is ItemType => itemTypes.some((one) => one === type);

/** One row of `publications`: see its collection for the units. */
export interface PublicationDoc {
  id: string;
  key: string;
  type: PublicationType;
  locale: LocaleCode;
  itemId: string;
  state: 'public' | 'withdrawn';
  sequence: number;
  publishedAt: string | null;
  slug: string | null;
  sortKey: string | null;
  endKey: string | null;
  firstDay: string | null;
  lastDay: string | null;
  filterKeys: string | null;
  references: string | null;
  summaryJson: string | null;
  itemJson: string | null;
  etag: string | null;
  searchText: string | null;
  withdrawnCategory: WithdrawalCategory | null;
  updatedAt: string;
}

/** What a publication should be; the store gives it its sequence. */
export type Snapshot = Omit<
  PublicationDoc,
  'id' | 'key' | 'sequence' | 'updatedAt' | 'state' | 'etag' | 'withdrawnCategory'
>;

export const publicationKey = (type: PublicationType, locale: string, itemId: string) =>
  `${type}:${locale}:${itemId}`;
