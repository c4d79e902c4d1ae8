import { z } from 'zod';
import { categoryRef } from './category';
import { cityRef } from './city';
import { image } from './image';
import { itemId } from './item-id';
import { alternate, localeCode } from './locale';
import { open } from './open-list';
import { instant } from './time';

/** The types of items. */
export const itemTypes = ['news', 'event'] as const;
export type ItemType = (typeof itemTypes)[number];

/** What the summaries of news and events have in common. */
export const itemSummary = z.object({
  id: itemId,
  locale: localeCode,
  url: z.url().meta({ description: 'Its page on the site' }),
  summary: z.string().min(1),
  image: image.nullable(),
  categories: z.array(categoryRef),
  cities: z.array(cityRef),
  publishedAt: instant,
  updatedAt: instant,
  alternates: z.array(alternate).meta({ description: 'Its other published editions' }),
  isOriginal: z.boolean(),
});

/** That the original of a translation says something else by now, until somebody has compared the two. */
export const factsChanged = z.object({ at: instant, original: alternate }).meta({ id: 'FactsChanged' });
export type FactsChanged = z.infer<typeof factsChanged>;

/** What an item has besides its summary, whatever its type. */
export const itemDetails = z.object({
  factsChanged: factsChanged.nullable().meta({
    description: 'Of a translation whose original has changed since, as this text may not say yet',
  }),
});

/** What kind of mistake was put right. */
export const correctionKind = z.enum(['typo', 'clarification', 'correction']);

/** A public correction of a published edition. */
export const correction = z
  .object({ at: instant, kind: open(correctionKind), note: z.string().min(1) })
  .meta({ id: 'Correction' });
export type Correction = z.infer<typeof correction>;
