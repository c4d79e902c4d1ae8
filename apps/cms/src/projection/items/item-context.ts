import type { Alternate, CategoryRef, CityRef, EventSummary, Image, NewsSummary } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import type { Edition } from '../../content/edition';
import { isRecord } from '../../platform/input/is-record';
import type { Organization } from '../../payload-types';
import { idOf } from '../../platform/database/id-of';
import { titleOfSummary } from './projections';
import type { BodyContext } from '../../content/blocks/block-type';
import { toCategoryRef, type CategoryDoc } from '../references/to-category';
import { toCityRef, type CityDoc } from '../references/to-city';
import { toImage, type MediaDoc } from '../references/to-image';
import { nameIn, type InAllLocales } from '../words';

/** As it is stored, with the words of all languages. */
export type OrganizationDoc = InAllLocales<Organization, 'name'>;

/** Everything that the editions of one item name, as found in the database: words of all languages. */
export interface References {
  categories: Map<string, CategoryDoc>;
  cities: Map<string, CityDoc>;
  media: Map<string, MediaDoc>;
  organizations: Map<string, OrganizationDoc>;
  /** itemId of an edition that is named, by the id of its document. */
  itemIds: Map<string, string>;
  /** Public summaries of other items, by `<locale>:<itemId>`. */
  summaries: Map<string, NewsSummary | EventSummary>;
  /** Public news about this event, by locale, newest first. */
  coverage: Map<string, NewsSummary[]>;
}

/** The references of an item, seen in one language. What a mapper needs, and nothing of the database. */
export interface ItemContext extends BodyContext {
  locale: LocaleCode;
  siteUrl: string;
  alternates: Alternate[];
  categoriesOf: (ids: unknown) => CategoryRef[];
  citiesOf: (ids: unknown) => CityRef[];
  organizationOf: (id: unknown) => { name: string; website: string | null } | null;
  eventsOf: (ids: unknown) => EventSummary[];
  coverage: NewsSummary[];
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const present = <Value>(value: Value | null | undefined): value is Value =>
  value !== null && value !== undefined;

/** Looks at an item's references in one language. */
export function createItemContext(
  edition: Edition,
  references: References,
  { siteUrl, alternates }: { siteUrl: string; alternates: Alternate[] },
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
    coverage: references.coverage.get(locale) ?? [],
    categoriesOf: (ids) =>
      lookUp(references.categories, ids)
        .sort((a, b) => (a.order ?? 0) - (b.order ?? 0))
        .map((doc) => toCategoryRef(doc, locale, siteUrl)),
    citiesOf: (ids) => lookUp(references.cities, ids).map((doc) => toCityRef(doc, locale, siteUrl)),
    imageOf: (id): Image | null => toImage(references.media.get(idOf(id) ?? ''), locale, siteUrl),
    organizationOf: (id) => {
      const doc = references.organizations.get(idOf(id) ?? '');
      const name = nameIn(doc?.name, locale);
      return name ? { name, website: doc?.website || null } : null;
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
