import { z } from 'zod';
import { open } from './open-list';

/** One file of an image: a format at a width. */
export const imageFile = z
  .object({
    url: z.url(),
    type: open(z.enum(['image/avif', 'image/webp', 'image/jpeg'])),
    width: z.int().positive(),
    height: z.int().positive(),
  })
  .meta({ id: 'ImageFile' });

/** A picture with its words in the language of the answer. `files` is sorted: best format first, then by width. */
export const image = z
  .object({
    alt: z.string().min(1),
    caption: z.string().nullable(),
    credit: z.string().nullable(),
    licence: z.string().nullable(),
    width: z.int().positive(),
    height: z.int().positive(),
    focalPoint: z
      .object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) })
      .meta({ description: 'What must stay in sight when cropped; 0 to 1 from the top left' }),
    files: z.array(imageFile).min(1),
  })
  .meta({ id: 'Image' });
export type Image = z.infer<typeof image>;
