import { newsroom } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import type { Snapshot } from '../publication';
import { toNewsroom, type NewsroomContext, type NewsroomDoc } from './to-newsroom';

/** There is one of them: its publications are found by this. */
export const newsroomKey = 'newsroom';

/**
 * The newsroom in one language, as the row that the API will answer from.
 * @throws ZodError that names what the contract would not take
 */
export function toNewsroomSnapshot(doc: NewsroomDoc, locale: LocaleCode, context: NewsroomContext): Snapshot {
  const json = JSON.stringify(newsroom.parse(toNewsroom(doc, locale, context)));
  return {
    type: 'newsroom',
    locale,
    itemId: newsroomKey,
    publishedAt: null,
    slug: null,
    sortKey: newsroomKey,
    endKey: null,
    firstDay: null,
    lastDay: null,
    filterKeys: null,
    references: null,
    summaryJson: json,
    itemJson: json,
    searchText: null,
  };
}
