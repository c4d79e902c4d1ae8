import { localeCodes } from '@eyvan/locales';
import { z } from 'zod';
import { open } from './open-list';

/** A language of the newsroom, as `packages/locales` lists them (BCP 47 primary subtags). */
export const localeCode = z.enum(localeCodes).meta({ id: 'LocaleCode' });

/** One row of `GET /locales`: a language and how much can be read in it. */
export const localeInfo = z
  .object({
    code: open(localeCode),
    name: z.string().meta({ description: 'The language’s own name' }),
    direction: z.union([z.literal('ltr'), z.literal('rtl')]),
    hreflang: z.string(),
    news: z.int().nonnegative().meta({ description: 'Published news items' }),
    events: z.int().nonnegative().meta({ description: 'Published events' }),
  })
  .meta({ id: 'LocaleInfo' });
export type LocaleInfo = z.infer<typeof localeInfo>;

/** Another published edition of the same item. */
export const alternate = z
  .object({ locale: open(localeCode), url: z.url(), apiUrl: z.url() })
  .meta({ id: 'Alternate' });
export type Alternate = z.infer<typeof alternate>;
