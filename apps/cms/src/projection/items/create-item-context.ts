import type { Alternate, EventSummary, FactsChanged, Image } from '@eyvan/contract';
import type { Edition } from '../../content/edition';
import { idOf } from '../../platform/database/id-of';
import { isRecord } from '../../platform/input/is-record';
import { listOf } from '../../platform/input/list-of';
import { toCategoryRef } from '../references/to-category';
import { toCityRef } from '../references/to-city';
import { toImage } from '../references/to-image';
import { toVenue } from '../references/to-venue';
import { nameIn } from '../words';
import type { ItemContext, References } from './item-context';
import { titleOfSummary } from './projections';

const present = <Value>(value: Value | null | undefined): value is Value =>
  value !== null && value !== undefined;

/** Where an edition stands: on which site, beside which others, and behind its original or not. */
interface Place {
  siteUrl: string;
  alternates: Alternate[];
  factsChanged?: FactsChanged | null;
  /** Where its pictures are fetched, when not where all are. */
  picturesUrl?: string;
}

/** Looks at an item's references in one language. */
export function createItemContext(
  edition: Edition,
  references: References,
  { siteUrl, alternates, factsChanged = null, picturesUrl = `${siteUrl}/media` }: Place,
): ItemContext {
  const locale = edition.language;
  const lookUp = <Doc>(docs: Map<string, Doc>, ids: unknown): Doc[] =>
    listOf(ids)
      .map((id) => docs.get(idOf(id) ?? ''))
      .filter(present);
  const summaryOf = (documentId: unknown) =>
    references.summaries.get(`${locale}:${references.itemIds.get(idOf(documentId) ?? '')}`) ?? null;

  return {
    locale,
    siteUrl,
    alternates,
    factsChanged,
    coverage: references.coverage.get(locale) ?? [],
    newsroomZone: references.newsroomZone,
    categoriesOf: (ids) =>
      lookUp(references.categories, ids)
        .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
        .map((doc) => toCategoryRef(doc, locale, siteUrl)),
    citiesOf: (ids) => lookUp(references.cities, ids).map((doc) => toCityRef(doc, locale, siteUrl)),
    imageOf: (id): Image | null => toImage(references.media.get(idOf(id) ?? ''), locale, picturesUrl),
    organizationOf: (id) => {
      const doc = references.organizations.get(idOf(id) ?? '');
      const name = nameIn(doc?.name, locale);
      return name ? { name, website: doc?.website || null } : null;
    },
    venueOf: (id, own) => {
      const doc = references.venues.get(idOf(id) ?? '');
      const city = references.cities.get(idOf(doc?.city) ?? '');
      return toVenue(doc, own, locale, city ? toCityRef(city, locale, siteUrl) : null);
    },
    eventsOf: (ids) =>
      listOf(ids)
        .map(summaryOf)
        .filter((one): one is EventSummary => one?.type === 'event'),
    itemOf: (relation) => {
      const summary = isRecord(relation) ? summaryOf(relation.value) : null;
      if (!summary) return null;
      return { kind: summary.type, id: summary.id, title: titleOfSummary(summary), url: summary.url };
    },
  };
}
