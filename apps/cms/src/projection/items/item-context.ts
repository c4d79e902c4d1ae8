import type {
  Alternate,
  CategoryRef,
  CityRef,
  EventSummary,
  FactsChanged,
  NewsSummary,
  Venue,
} from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import type { BodyContext } from '../../content/blocks/block-type';
import type { Organization } from '../../payload-types';
import type { CategoryDoc } from '../references/to-category';
import type { CityDoc } from '../references/to-city';
import type { MediaDoc } from '../references/to-image';
import type { OwnPlace, VenueDoc } from '../references/to-venue';
import type { InAllLocales } from '../words';

/** As it is stored, with the words of all languages. */
type OrganizationDoc = InAllLocales<Organization, 'name'>;

/** Everything that the editions of one item name, as found in the database: words of all languages. */
export interface References {
  categories: Map<string, CategoryDoc>;
  cities: Map<string, CityDoc>;
  media: Map<string, MediaDoc>;
  organizations: Map<string, OrganizationDoc>;
  venues: Map<string, VenueDoc>;
  /** itemId of an edition that is named, by the id of its document. */
  itemIds: Map<string, string>;
  /** Public summaries of other items, by `<locale>:<itemId>`. */
  summaries: Map<string, NewsSummary | EventSummary>;
  /** Public news about this event, by locale, newest first. */
  coverage: Map<string, NewsSummary[]>;
  /** IANA: the calendar by which news is dated. */
  newsroomZone: string;
}

/** The references of an item, seen in one language. What a mapper needs, and nothing of the database. */
export interface ItemContext extends BodyContext {
  locale: LocaleCode;
  siteUrl: string;
  alternates: Alternate[];
  factsChanged: FactsChanged | null;
  categoriesOf: (ids: unknown) => CategoryRef[];
  citiesOf: (ids: unknown) => CityRef[];
  organizationOf: (id: unknown) => { name: string; website: string | null } | null;
  /** The house with this id, and what an event itself says of its place. */
  venueOf: (id: unknown, own: OwnPlace) => Venue | null;
  eventsOf: (ids: unknown) => EventSummary[];
  coverage: NewsSummary[];
  newsroomZone: string;
}
