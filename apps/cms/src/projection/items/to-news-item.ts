import { dayIn, newsItem, newsSummary, type NewsItem } from '@eyvan/contract';
import { sitePaths } from '@eyvan/wire';
import type { FactsOf } from '../../content/types/facts';
import type { News } from '../../payload-types';
import type { ItemContext } from './item-context';
import { toBody } from '../body/to-body';
import type { Projection } from './projection';
import { toCorrections, toItemSummary, toLastCorrection } from './to-item-summary';

function toSource(source: FactsOf<'news'>['source'] | null, context: ItemContext): NewsItem['source'] {
  const name = context.organizationOf(source?.organization)?.name ?? null;
  const programme = source?.programme || null;
  const url = source?.url || null;
  return name || programme || url ? { name, programme, url } : null;
}

/** A published edition of a news item and its facts, as the contract says: an explicit list of fields. */
function toNewsItem(edition: News, facts: FactsOf<'news'>, context: ItemContext): NewsItem {
  const slug = edition.slug || edition.itemId!;
  return {
    type: 'news',
    ...toItemSummary(edition, facts, context),
    url: `${context.siteUrl}${sitePaths.news(context.locale, edition.itemId!, slug)}`,
    headline: edition.headline,
    factsChanged: context.factsChanged,
    priority: facts.priority === 'lead' ? 'lead' : 'normal',
    ...toLastCorrection(edition.corrections),
    image: context.imageOf(facts.heroImage),
    body: toBody(edition.body, context),
    byline: facts.byline || null,
    dateline: edition.dateline || null,
    source: toSource(facts.source, context),
    corrections: toCorrections(edition.corrections),
    gallery: (facts.gallery ?? []).map(context.imageOf).filter((image) => image !== null),
    relatedEvents: context
      .eventsOf(facts.relatedEvents)
      .map(({ id, title, url, startsAt, timeZone, allDay }) => ({
        id,
        title,
        url,
        startsAt,
        timeZone,
        allDay,
      })),
  };
}

/** News stand where they were published, on a day of the newsroom's calendar. */
export const newsProjection: Projection<'news'> = {
  item: newsItem,
  summary: newsSummary,
  toItem: toNewsItem,
  titleOf: ({ headline }) => headline,
  toTimeKeys: ({ publishedAt }, { newsroomZone }) => {
    const day = dayIn(publishedAt, newsroomZone);
    return { sortKey: publishedAt, endKey: null, firstDay: day, lastDay: day };
  },
  toFilterKeys: () => [],
  isCovered: false,
};
