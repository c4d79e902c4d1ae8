import { slugOfType, type EditionSlug } from '../../content/edition';
import type { Projection, SummaryOf } from './projection';
import { eventProjection } from './to-event-item';
import { newsProjection } from './to-news-item';

/** How each type becomes public. */
export const projections: { [Slug in EditionSlug]: Projection<Slug> } = {
  news: newsProjection,
  events: eventProjection,
};

const titleIn = <Slug extends EditionSlug>(slug: Slug, summary: SummaryOf<Slug>): string =>
  projections[slug].titleOf(summary);

/** What an item is called, whatever its type. @throws Error for a type that this release does not know */
export function titleOfSummary(summary: SummaryOf<EditionSlug>): string {
  const slug = slugOfType(summary.type);
  if (!slug) throw new Error(`${summary.type} is no type of item`);
  return titleIn(slug, summary);
}
