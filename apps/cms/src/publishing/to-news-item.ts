import type { NewsItem } from '@eyvan/contract';
import { sitePaths } from '@eyvan/wire';
import type { Edition } from '../editions/collections';
import type { ItemContext } from './item-context';
import { toBody } from './to-body';
import { toCorrections, toItemSummary } from './to-item-summary';

interface SourceDoc {
  organization?: unknown;
  programme?: string | null;
  url?: string | null;
}

function toSource(source: SourceDoc | null | undefined, context: ItemContext): NewsItem['source'] {
  const name = context.organizationOf(source?.organization)?.name ?? null;
  const programme = source?.programme || null;
  const url = source?.url || null;
  return name || programme || url ? { name, programme, url } : null;
}

/** A published edition of a news item and its facts, as the contract says: an explicit list of fields. */
export function toNewsItem(edition: Edition, facts: Record<string, unknown>, context: ItemContext): NewsItem {
  const slug = edition.slug || edition.itemId!;
  return {
    type: 'news',
    ...toItemSummary(edition, facts, context),
    url: `${context.siteUrl}${sitePaths.news(context.locale, edition.itemId!, slug)}`,
    headline: String(edition.headline),
    priority: facts.priority === 'lead' ? 'lead' : 'normal',
    image: context.imageOf(facts.heroImage),
    body: toBody(edition.body, context),
    byline: (facts.byline as string) || null,
    dateline: (edition.dateline as string) || null,
    source: toSource(facts.source as SourceDoc, context),
    corrections: toCorrections(edition.corrections),
    gallery: ((facts.gallery as unknown[] | null) ?? [])
      .map(context.imageOf)
      .filter((image) => image !== null),
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
