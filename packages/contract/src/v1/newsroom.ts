import { z } from 'zod';
import { cityRef } from './city';
import { image } from './image';
import { localeCode } from './locale';
import { open } from './open-list';

/** A zone that this machine knows (IANA). */
const timeZone = z.string().min(1).max(64);

/** What the newsroom promises about something: in words, at an address, or both. */
const policy = z
  .object({ text: z.array(z.string().min(1)), url: z.url().nullable() })
  .nullable()
  .meta({
    description: 'Paragraphs of plain text, and an address where more is said; null where neither is',
  });

/** `GET /newsroom`: who makes this, in one language. */
export const newsroom = z
  .object({
    locale: open(localeCode),
    url: z.url().meta({ description: 'The front page in this language' }),
    name: z.string().min(1),
    tagline: z.string().nullable(),
    description: z.string().nullable(),
    about: z.array(z.string().min(1)).meta({ description: 'Paragraphs of plain text' }),
    homeCity: cityRef.nullable(),
    timeZone: timeZone.meta({ description: 'IANA: the newsroom’s calendar, by which news is dated' }),
    locales: z
      .array(open(localeCode))
      .min(1)
      .meta({ description: 'The languages of the newsroom, in its order; the first is its own' }),
    logo: image.nullable(),
    publisher: z.object({
      legalName: z.string().nullable(),
      address: z.string().nullable().meta({ description: 'As on a letter: lines divided by line ends' }),
    }),
    contacts: z.array(
      z.object({
        name: z.string().nullable().meta({ description: 'What for, or who' }),
        email: z.string().nullable(),
        phone: z.string().nullable(),
      }),
    ),
    policies: z.object({ corrections: policy, ethics: policy }),
    links: z.array(z.object({ name: z.string().min(1), url: z.url() })),
    licence: z
      .object({ name: z.string().min(1), url: z.url() })
      .nullable()
      .meta({ description: 'Licence of the texts; null where none is given' }),
  })
  .meta({ id: 'Newsroom' });
export type Newsroom = z.infer<typeof newsroom>;
