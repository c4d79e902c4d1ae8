import { z } from 'zod';
import { body } from './body';
import { image } from './image';
import { itemId } from './item-id';
import { correction, itemDetails, itemSummary } from './item-summary';
import { open } from './open-list';
import { instant } from './time';

/** A news item as lists show it. */
export const newsSummary = itemSummary
  .extend({
    type: z.literal('news'),
    headline: z.string().min(1),
    priority: open(z.enum(['lead', 'normal'])),
    lastCorrection: correction
      .optional()
      .meta({ description: 'The latest of its corrections, where there is one' }),
  })
  .meta({ id: 'NewsSummary' });
export type NewsSummary = z.infer<typeof newsSummary>;

/** An event as a news item names it: enough for a link and a date. */
export const relatedEvent = z
  .object({
    id: itemId,
    title: z.string().min(1),
    url: z.url(),
    startsAt: instant,
    timeZone: z.string(),
    allDay: z.boolean(),
  })
  .meta({ id: 'RelatedEvent' });

/** Where a report comes from. */
export const newsSource = z
  .object({ name: z.string().nullable(), programme: z.string().nullable(), url: z.url().nullable() })
  .meta({ id: 'NewsSource' });

/** One news item, whole, in one language. */
export const newsItem = newsSummary
  .extend({
    ...itemDetails.shape,
    body,
    byline: z.string().nullable(),
    dateline: z.string().nullable(),
    source: newsSource.nullable(),
    corrections: z.array(correction),
    gallery: z.array(image),
    relatedEvents: z.array(relatedEvent),
  })
  .meta({ id: 'NewsItem' });
export type NewsItem = z.infer<typeof newsItem>;
