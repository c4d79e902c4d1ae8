import { z } from 'zod';
import { open } from './open-list';

/** The creative fields of the UNESCO Creative Cities Network; Architecture joined them in 2025. */
export const categoryCodes = [
  'architecture',
  'crafts-and-folk-art',
  'design',
  'film',
  'gastronomy',
  'literature',
  'media-arts',
  'music',
] as const;

export const categoryCode = z.enum(categoryCodes).meta({ id: 'CategoryCode' });
export type CategoryCode = z.infer<typeof categoryCode>;

/** A category as it stands on an item. */
export const categoryRef = z
  .object({ code: open(categoryCode), name: z.string().min(1), url: z.url() })
  .meta({ id: 'CategoryRef' });
export type CategoryRef = z.infer<typeof categoryRef>;

/** A creative field with its words in one language. */
export const category = categoryRef
  .extend({
    description: z.string().nullable(),
    color: z.string().nullable().meta({ description: 'CSS hex colour of the field’s dye' }),
    mediaTopic: z.string().nullable().meta({ description: 'IPTC Media Topic, as medtop:…' }),
    order: z.int(),
  })
  .meta({ id: 'Category' });
export type Category = z.infer<typeof category>;
