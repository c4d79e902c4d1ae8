import {
  dayIn,
  daysOf,
  eventItem,
  eventSummary,
  lastInstantOf,
  newsItem,
  newsSummary,
  newsroomTimeZone,
  type EventItem,
  type NewsItem,
} from '@eyvan/contract';
import { foldForSearch } from '@eyvan/locales';
import type { Snapshot } from './publication';
import { frame } from './reference-keys';
import { toUtcIso } from './zoned-time';

/** Text without tags and entities, for searching only. */
const toPlainText = (body: NewsItem['body']): string =>
  JSON.stringify(
    body.map((block) => ('html' in block ? block.html : 'paragraphs' in block ? block.paragraphs : '')),
  )
    .replace(/<[^>]*>|&\w+;|\\"|[[\]",]/g, ' ')
    .slice(0, 100_000);

const sharedKeys = (item: NewsItem | EventItem) => [
  ...item.categories.map(({ code }) => `category:${code}`),
  ...item.cities.map(({ slug }) => `city:${slug}`),
];

/** Where an item stands in time: instants in UTC, which sort as text, and days of its own calendar. */
function toTimeKeys(item: NewsItem | EventItem) {
  if (item.type === 'event') {
    const { first, last } = daysOf(item);
    return {
      sortKey: toUtcIso(item.startsAt),
      endKey: lastInstantOf(item),
      firstDay: first,
      lastDay: last,
    };
  }
  const day = dayIn(item.publishedAt, newsroomTimeZone);
  return { sortKey: item.publishedAt, endKey: null, firstDay: day, lastDay: day };
}

/** A whole item, checked by the contract on its way out, as the row that the API will answer from. */
export function toSnapshot(input: NewsItem | EventItem, slug: string, references: string): Snapshot {
  const item = input.type === 'news' ? newsItem.parse(input) : eventItem.parse(input);
  const summary = item.type === 'news' ? newsSummary.parse(item) : eventSummary.parse(item);
  const title = item.type === 'news' ? item.headline : item.title;
  const eventKeys = item.type === 'event' ? [`status:${item.status}`, `attendance:${item.attendance}`] : [];
  return {
    type: item.type,
    locale: item.locale,
    itemId: item.id,
    publishedAt: item.publishedAt,
    slug,
    ...toTimeKeys(item),
    filterKeys: frame([...sharedKeys(item), ...eventKeys]),
    references,
    summaryJson: JSON.stringify(summary),
    itemJson: JSON.stringify(item),
    searchText: foldForSearch(`${title} ${item.summary} ${toPlainText(item.body)}`, item.locale),
  };
}
